import { germanDate, weekdayName, type Day } from "../../calendar";
import { placeOf, placeText, rowAt, type Place, type CellEdit } from "../../grid";
import type { Meeting } from "../../register";
import { amendmentOf } from "../cells/amendment";
import { cellOf, isWritable, textOf } from "../cells/sheet-cells";
import { withDay, withWeekday } from "../meetings/day-text";
import { otherDays } from "../meetings/other-days";
import type { Choice, Remedy } from "../remedy";
import type { Situation } from "../situation";
import type { Mend } from "./mend";

/** The meeting moves to a free day near by. */
export const mendMeetingDay: Mend = ({ places }, situation) =>
  places.slice(0, 1).flatMap((place) => movedMeeting(place, situation));

/** One of the two meetings moves. */
export const mendMeetingClash: Mend = ({ places }, situation) =>
  places.slice(0, 2).flatMap((place) => movedMeeting(place, situation));

function movedMeeting(place: Place, situation: Situation): Remedy[] {
  const meeting = meetingAt(place, situation);
  const day = meeting?.day;
  if (!meeting || day === undefined) return [];
  const choices = otherDays({ ...meeting, day }, situation).flatMap(
    (other) => movedTo(place, day, other, situation) ?? [],
  );
  return [{ label: `Sitzung verlegen (${meeting.organization.shortName})`, choices }];
}

/** A meeting that was held was held on its day. */
function meetingAt(place: Place, { index }: Situation): Meeting | undefined {
  const text = placeText(place);
  return index.register.meetings.find(
    ({ places, state }) => places.day && placeText(places.day) === text && state !== "durchgeführt",
  );
}

function movedTo(place: Place, from: Day, to: Day, situation: Situation): Choice | undefined {
  const cell = cellOf(situation.workbook, place);
  const after = cell && withDay(cell.value, from, to);
  if (!cell || after === undefined || !isWritable(cell.sheet, cell.address)) return undefined;
  const weekday = weekdayEdits(place, from, to, situation);
  return {
    label: `${weekdayName(to)}, ${germanDate(to)}`,
    detail: distanceText(to - from),
    amendment: amendmentOf([{ place, before: cell.value, after }, ...weekday]),
  };
}

/** A column "Wochentag" in the same row, if somebody typed it. */
function weekdayEdits(
  place: Place,
  from: Day,
  to: Day,
  { workbook }: Situation,
): readonly CellEdit[] {
  const cell = cellOf(workbook, place);
  const row = cell && rowAt(cell.sheet, cell.address.row);
  if (!cell || !row) return [];
  const names = [weekdayName(from), weekdayName(from).slice(0, 2)];
  return row.cells.flatMap((before, column) => {
    const at = placeOf(place.sheet, { row: row.index, column });
    const isOther = at.cell !== place.cell && isWritable(cell.sheet, { row: row.index, column });
    const text = textOf(before).replace(/\.$/, "");
    if (typeof before !== "string" || !isOther || !names.includes(text)) return [];
    return [{ place: at, before, after: withWeekday(before, from, to) ?? before }];
  });
}

function distanceText(days: number): string {
  const count = Math.abs(days);
  return `${count} ${count === 1 ? "Tag" : "Tage"} ${days < 0 ? "früher" : "später"}`;
}

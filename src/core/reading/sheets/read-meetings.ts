import type { Row } from "../../grid";
import type { Meeting, MeetingState, Organization } from "../../register";
import { isDateValue, type CellValue, type Place } from "../../grid";
import { meetingField, type MeetingField } from "../headings/calendar-headings";
import { filledText } from "../names/person-cells";
import type { Reading } from "../reading";
import { bodyRows } from "../tables/body-rows";
import { assignColumns, cellReader, headingPlace, type ReadCell } from "../tables/columns";
import type { Table } from "../tables/table";
import { cellText, memoized, withPlainDashes, wordKey } from "../text/plain-text";
import { readTimes, type TimeSpan } from "../values/read-time";
import { readCount } from "../values/read-words";
import { dayOf } from "../values/report-day";

type Cells = (field: MeetingField) => ReadCell | undefined;

/** Sitzungen from a Termine table, in its order. */
export function readMeetings(table: Table, reading: Reading): Meeting[] {
  const columns = assignColumns(table, meetingField, reading, ["remark", "weekday"]);
  const cellOf = cellReader(table, reading);
  const above = columns.has("organization") ? undefined : table.named?.known;
  return bodyRows(table).flatMap((row: Row) => {
    const cell: Cells = (field) => cellOf(row, columns.get(field));
    const named = cell("organization");
    const organization = named ? reading.book.organizationAt(named.value, named) : above;
    const place = (named ?? cell("day"))?.place ?? headingPlace(table, { column: table.left });
    return organization ? (meetingOf(organization, place, cell, reading) ?? []) : [];
  });
}

function meetingOf(
  organization: Organization,
  place: Place,
  cell: Cells,
  reading: Reading,
): Meeting | undefined {
  const [dayCell, numberCell] = [cell("day"), cell("number")];
  const hasDay = dayCell !== undefined && cellText(dayCell.value) !== "";
  const number = readNumber(numberCell?.value);
  if (!hasDay && number === undefined) return undefined;
  const { start, end } = timesOf(cell);
  return {
    organization,
    number,
    day: dayOf(dayCell, reading, { organization: organization.shortName }),
    startMinutes: start,
    endMinutes: end,
    location: textOf(cell("location")),
    format: textOf(cell("format")),
    state: readState(cellText(cell("state")?.value)),
    remark: textOf(cell("remark")),
    places: {
      organization: place,
      ...(hasDay ? { day: dayCell.place } : {}),
      ...(numberCell && number !== undefined ? { number: numberCell.place } : {}),
    },
  };
}

/** "3", "3. Sitzung"; not "1/2021", which counts anew each year. */
function readNumber(value: CellValue): number | undefined {
  return /^\d+ ?[/-] ?\d/.test(withPlainDashes(cellText(value))) ? undefined : readCount(value);
}

function textOf(cell: ReadCell | undefined): string | undefined {
  return filledText(cellText(cell?.value));
}

/** The time of its own column, else the one written behind the day. */
function timesOf(cell: Cells): TimeSpan {
  const times = readTimes(cell("time")?.value);
  const end = times.end ?? readTimes(cell("endTime")?.value).start;
  const start = times.start ?? timeBehindDay(cell("day")?.value);
  return { start, end };
}

function timeBehindDay(value: CellValue): number | undefined {
  if (isDateValue(value)) return value.minutes > 0 ? value.minutes : undefined;
  if (typeof value !== "string") return undefined;
  const time = /[ ,t](\d{1,2}[:.]\d{2}(?: ?uhr)?|\d{1,2} uhr)$/i.exec(cellText(value))?.[1];
  return time === undefined ? undefined : readTimes(time).start;
}

const STATES: readonly (readonly [RegExp, MeetingState])[] = [
  [
    /entfall|entfael|abgesagt|ausgefallen|faelltaus|nicht(?:durchgefuehrt|statt|abgehalten)|gestrichen|abgesetzt/,
    "entfallen",
  ],
  [/durchgefuehrt|stattgefunden|erledigt|abgehalten/, "durchgeführt"],
  [/eingeladen|einladungversandt|einladungverschickt/, "eingeladen"],
  [/geplant|vorgesehen|terminiert|angesetzt|offen|planung/, "geplant"],
];

/** What the Status of a meeting says; undefined where it says none of the four. */
export const readState = memoized((text: string): MeetingState | undefined => {
  const key = wordKey(text);
  return STATES.find(([pattern]) => pattern.test(key))?.[1];
});

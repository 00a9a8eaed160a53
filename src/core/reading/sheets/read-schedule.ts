import type { Sheet } from "../../grid";
import type { ScheduledMeeting } from "../../register";
import { meetingField, type MeetingField } from "../headings/calendar-headings";
import { filledText } from "../names/person-cells";
import { bodyRows } from "../tables/body-rows";
import { findTables } from "../tables/find-tables";
import type { OrganizationBook } from "../organizations/organization-book";
import { cellText } from "../text/plain-text";
import { readDay } from "../values/read-day";
import { readTimes } from "../values/read-time";
import { readCount } from "../values/read-words";
import type { CellValue } from "../../grid";
import type { Day } from "../../calendar";

/** Our own Sitzungsplan as it stands now. Nothing is reported: what users typed there is kept, not judged. */
export function readSchedule(sheet: Sheet, book: OrganizationBook): ScheduledMeeting[] {
  return findTables(sheet, book)
    .filter(({ kind }) => kind === "meetings")
    .flatMap((table) => {
      const columns = new Map(
        table.headings.map(({ text, column }) => [meetingField(text), column]),
      );
      return bodyRows(table).flatMap(({ cells }) => {
        const value = (field: MeetingField) => cells[columns.get(field) ?? -1];
        const organizationName = filledText(cellText(value("organization")));
        return organizationName === undefined ? [] : [scheduled(organizationName, value)];
      });
    });
}

function scheduled(
  organizationName: string,
  value: (field: MeetingField) => CellValue,
): ScheduledMeeting {
  const text = (field: MeetingField) => cellText(value(field)) || undefined;
  return {
    organizationName,
    number: readCount(value("number")),
    day: dayAt(value("day")),
    noticeBy: dayAt(value("noticeBy")),
    time: timeAt(value("time")),
    location: text("location"),
    format: text("format"),
    state: text("state"),
    remark: text("remark"),
  };
}

function dayAt(value: CellValue): Day | undefined {
  const found = readDay(value);
  return found.type === "day" ? found.day : undefined;
}

/** A plain time becomes minutes; anything else stays as typed ("19:00 bis 20:00 Uhr"). */
function timeAt(value: CellValue): number | string | undefined {
  const { start, end } = readTimes(value);
  if (start !== undefined && end === undefined) return start;
  return cellText(value) || undefined;
}

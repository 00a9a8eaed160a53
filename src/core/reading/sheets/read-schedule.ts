import { isBlank, isDateValue, type CellValue } from "../../grid";
import type { ScheduledMeeting } from "../../register";
import { meetingField, type MeetingField } from "../headings/calendar-headings";
import { filledText } from "../names/person-cells";
import { bodyRows } from "../tables/body-rows";
import { findTables, type ScannedSheet } from "../tables/find-tables";
import type { OrganizationBook } from "../organizations/organization-book";
import { cellText } from "../text/plain-text";
import { readDay } from "../values/read-day";
import { readTimes } from "../values/read-time";
import { readCount } from "../values/read-words";
import type { Day } from "../../calendar";

/** Our own Sitzungsplan as it stands now. Nothing is reported: what users typed there is kept, not judged. */
export function readSchedule(sheet: ScannedSheet, book: OrganizationBook): ScheduledMeeting[] {
  return findTables(sheet, book)
    .filter(({ kind }) => kind === "meetings")
    .flatMap((table) => {
      const columns = new Map(
        table.headings.map(({ text, column }) => [meetingField(text), column]),
      );
      return bodyRows(table).flatMap(({ cells }) => {
        const value = (field: MeetingField) => cells[columns.get(field) ?? -1];
        const organizationName = filledText(cellText(value("organization"))) ?? "";
        const row = scheduled(organizationName, value);
        return organizationName === "" && isEmpty(row) ? [] : [row];
      });
    });
}

/** Without an organization a row is kept for what users typed into it. */
function isEmpty({ day, time, location, format, state, remark }: ScheduledMeeting): boolean {
  return [day, time, location, format, state, remark].every((field) => field === undefined);
}

function scheduled(
  organizationName: string,
  value: (field: MeetingField) => CellValue,
): ScheduledMeeting {
  const text = (field: MeetingField) => typedText(value(field));
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

/** A time that Excel knows as one stays a time; what was typed as text stays that text. */
function timeAt(value: CellValue): number | string | undefined {
  if (!isDateValue(value)) return typedText(value);
  return readTimes(value).start ?? typedText(value);
}

/** To the letter, with its line breaks and blanks. */
function typedText(value: CellValue): string | undefined {
  if (isBlank(value)) return undefined;
  return typeof value === "string" ? value : cellText(value) || undefined;
}

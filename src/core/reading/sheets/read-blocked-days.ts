import type { BlockedDays } from "../../register";
import { blockedDaysField, type BlockedDaysField } from "../headings/calendar-headings";
import type { Reading } from "../reading";
import { bodyRows } from "../tables/body-rows";
import { assignColumns, cellReader } from "../tables/columns";
import type { Table } from "../tables/table";
import { cellText } from "../text/plain-text";
import { dayOf } from "../values/report-day";

/** Sperrtermine: a missing end is the first day again. */
export function readBlockedDays(table: Table, reading: Reading): BlockedDays[] {
  const columns = assignColumns(table, blockedDaysField, reading, ["remark"]);
  const cellOf = cellReader(table, reading);
  return bodyRows(table).flatMap((row): BlockedDays[] => {
    const cell = (field: BlockedDaysField) => cellOf(row, columns.get(field));
    const first = cell("start") ?? cell("day");
    const start = dayOf(first, reading) ?? dayOf(cell("end"), reading);
    if (!first || start === undefined) return [];
    const end = dayOf(cell("end"), reading) ?? start;
    const occasion = cellText(cell("occasion")?.value) || cellText(cell("remark")?.value);
    return [{ term: { start, end }, occasion, place: first.place }];
  });
}

import type { CellRange } from "../../../../src/core";
import { intersection, rowCount } from "../model/areas";
import { holdsValue, cellIn } from "../model/cells";
import { allTables } from "../model/names-and-keys";
import type { HostSheet, HostTable } from "../model/workbook";
import { HostError, invalidArgument } from "../protocol/host-error";
import type { OnSheet, Session } from "../session";
import { afterChange } from "./cell-writes";
import { clearRange } from "./clear";
import { refuseGone, refuseProtectedSheet } from "./guards";
import { settleHeaders } from "./headers";

/** Throws MergedRangeConflict where the area touches another table or merged cells. */
function refuseOverlap(sheet: HostSheet, area: CellRange, own?: HostTable): void {
  const table = sheet.tables.some((one) => one !== own && intersection(one.area, area));
  const merged = sheet.merges.some((merge) => intersection(merge, area));
  if (table || merged) throw new HostError("MergedRangeConflict", sheet.name);
}

/** "Tabelle1", or the next number that neither a table nor a name has. */
function freeTableName({ workbook }: Session): string {
  const taken = new Set(allTables(workbook).map(({ name }) => name.toLowerCase()));
  for (const name of workbook.names.keys()) taken.add(name);
  for (let number = 1; ; number++) {
    if (!taken.has(`tabelle${number}`)) return `Tabelle${number}`;
  }
}

/** A header alone gets an empty row below, as Excel gives it. */
function withBody(sheet: HostSheet, area: CellRange): CellRange {
  if (rowCount(area) > 1) return area;
  const below = area.bottom + 1;
  for (let column = area.left; column <= area.right; column++) {
    const cell = cellIn(sheet.cells, below, column);
    if (cell && holdsValue(cell)) throw invalidArgument("a table needs a row below its header");
  }
  return { ...area, bottom: below };
}

/** Tables.add. Headers become texts, unique and not empty. Throws HostError. */
export function addTable(
  { session, sheet }: OnSheet,
  area: CellRange,
  hasHeaders: unknown,
): HostTable {
  refuseGone(session.workbook, sheet);
  refuseProtectedSheet(sheet);
  if (hasHeaders !== true) throw new HostError("NotImplemented", "a table without headers");
  const whole = withBody(sheet, area);
  refuseOverlap(sheet, whole);
  const table: HostTable = {
    id: `{${(session.workbook.nextId++).toString(16).padStart(8, "0").toUpperCase()}-0011}`,
    name: freeTableName(session),
    area: whole,
    showHeaders: true,
    showTotals: false,
    look: new Map<string, unknown>(),
  };
  sheet.tables.push(table);
  settleHeaders(sheet, table, session.workbook.date1904);
  return table;
}

/** Table.resize: the header stays in its row, and old and new area share cells. Throws HostError. */
export function resizeTable({ session, sheet }: OnSheet, table: HostTable, area: CellRange): void {
  refuseProtectedSheet(sheet);
  if (area.top !== table.area.top || !intersection(area, table.area)) {
    throw invalidArgument("the header row has to stay where it is");
  }
  if (rowCount(area) < 2) throw invalidArgument("a table has a row below its header");
  refuseOverlap(sheet, area, table);
  table.area = area;
  settleHeaders(sheet, table, session.workbook.date1904);
  afterChange({ session, sheet, area });
}

function forget(sheet: HostSheet, table: HostTable): void {
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
}

/** Table.delete: the cells go with the table. */
export function deleteTable({ session, sheet }: OnSheet, table: HostTable): void {
  refuseProtectedSheet(sheet);
  forget(sheet, table);
  clearRange({ session, sheet, area: table.area }, "All");
}

/** Table.convertToRange: the cells stay. */
export function convertTable(sheet: HostSheet, table: HostTable): void {
  refuseProtectedSheet(sheet);
  forget(sheet, table);
}

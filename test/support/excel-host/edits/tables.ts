import type { CellRange } from "../../../../src/core";
import { intersection, rowCount, WHOLE_SHEET } from "../model/areas";
import { cellIn, holdsValue, touchCell } from "../model/cells";
import { allTables } from "../model/names-and-keys";
import { usedWithin } from "../model/used-area";
import type { HostSheet, HostTable } from "../model/workbook";
import { HostError, invalidArgument } from "../protocol/host-error";
import type { OnSheet, Session } from "../session";
import { afterChange } from "./cell-writes";
import { clearRange } from "./clear";
import { copyLooks } from "./copy-formats";
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
  const { area: former } = table;
  table.area = area;
  fillCalculated(sheet, table, former.bottom);
  settleHeaders(sheet, table, session.workbook.date1904);
  afterChange({ session, sheet, area });
}

/** A column that holds formulas all the way down goes on so in rows that the table takes in. */
function fillCalculated(sheet: HostSheet, { area, showHeaders }: HostTable, last: number): void {
  const top = showHeaders ? area.top + 1 : area.top;
  for (let column = area.left; column <= area.right; column++) {
    const body = Array.from({ length: last - top + 1 }, (_, row) =>
      cellIn(sheet.cells, top + row, column),
    );
    const pattern = body.at(-1);
    if (!pattern || !body.every((cell) => cell?.formula !== undefined)) continue;
    const { formula = "", value } = pattern;
    for (let row = last + 1; row <= area.bottom; row++) {
      Object.assign(touchCell(sheet.cells, row, column), { formula, value });
    }
  }
}

/** Throws where anything stands below the table in its columns: moving it is not played here. */
function refuseFilledBelow(sheet: HostSheet, { area }: HostTable): void {
  const below = { ...area, top: area.bottom + 1, bottom: WHOLE_SHEET.bottom };
  const filled = usedWithin(sheet, below, true);
  const overlaps = sheet.tables.some((one) => intersection(one.area, below));
  if (filled || overlaps) throw new HostError("NotImplemented", "cells below would move");
}

/** TableRowCollection.add at the end: an empty row that looks like the one above it. Throws HostError. */
export function addTableRow({ session, sheet }: OnSheet, table: HostTable): void {
  refuseProtectedSheet(sheet);
  if (table.showTotals) throw new HostError("NotImplemented", "a row above the totals");
  refuseFilledBelow(sheet, table);
  const last = { ...table.area, top: table.area.bottom };
  const added = { ...last, top: last.top + 1, bottom: last.bottom + 1 };
  copyLooks({ session, sheet, area: last }, { session, sheet, area: added });
  table.area = { ...table.area, bottom: added.bottom };
  fillCalculated(sheet, table, last.bottom);
  afterChange({ session, sheet, area: added });
}

/** TableRow.delete of the last row: its cells go, and what stands below would move up. Throws HostError. */
export function deleteTableRow({ session, sheet }: OnSheet, table: HostTable, row: number): void {
  refuseProtectedSheet(sheet);
  if (row !== table.area.bottom || table.showTotals) {
    throw new HostError("NotImplemented", "deleting another row than the last");
  }
  if (rowCount(table.area) < 3) throw new HostError("InvalidOperation", "the only row of a table");
  refuseFilledBelow(sheet, table);
  clearRange({ session, sheet, area: { ...table.area, top: row } }, "All");
  table.area = { ...table.area, bottom: row - 1 };
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

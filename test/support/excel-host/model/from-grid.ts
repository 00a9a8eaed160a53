import {
  isDateValue,
  isErrorValue,
  keptNames,
  MARK_NAME,
  type CellRange,
  type CellValue,
  type Sheet,
  type Workbook,
} from "../../../../src/core";
import { emptySheet, emptyWorkbook } from "./build";
import { GENERAL, touchCell, type HostCell } from "./cells";
import type { HostSheet, HostVisibility, HostWorkbook } from "./workbook";

const VISIBILITIES: Readonly<Record<Sheet["visibility"], HostVisibility>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

/** 1970-01-01 in the 1900 system; the 1904 system counts 1,462 days less. */
const EPOCH_1900 = 25_569;
const SYSTEMS_APART = 1_462;

function hostCell(value: Exclude<CellValue, undefined>, date1904: boolean): HostCell {
  if (isErrorValue(value)) return { value, numberFormat: GENERAL };
  if (!isDateValue(value)) return { value, numberFormat: GENERAL };
  const time = value.minutes / 1440;
  if (value.epochDay === undefined) return { value: time, numberFormat: value.format };
  const serial = value.epochDay + EPOCH_1900 - (date1904 ? SYSTEMS_APART : 0);
  return { value: serial + time, numberFormat: value.format };
}

function fillSheet(host: HostSheet, sheet: Sheet, workbook: HostWorkbook): void {
  host.visibility = VISIBILITIES[sheet.visibility];
  for (const row of sheet.rows) {
    if (row.hidden) host.rows.set(row.index, { hidden: true });
    for (const [column, value] of row.cells.entries()) {
      if (value === undefined) continue;
      Object.assign(touchCell(host.cells, row.index, column), hostCell(value, workbook.date1904));
    }
  }
  for (const range of sheet.formulas ?? []) addFormulas(host, range);
  for (const { first, last } of sheet.hiddenColumns) {
    for (let column = first; column <= last; column++) host.columns.set(column, { hidden: true });
  }
  host.merges = [...sheet.merges];
  if (sheet.mark !== undefined) {
    const mark = { name: MARK_NAME, formula: `="${sheet.mark}"`, visible: false, comment: "" };
    host.names.set(MARK_NAME, mark);
  }
  for (const { name, range, headerRows, totalsRows } of sheet.tables) {
    host.tables.push({
      id: `{${name}-table-${workbook.nextId++}}`,
      name,
      area: range,
      showHeaders: headerRows > 0,
      showTotals: totalsRows > 0,
      look: new Map(),
    });
  }
}

/** Formulas are not calculated here: the values of the grid are their results. */
function addFormulas({ cells }: HostSheet, { top, left, bottom, right }: CellRange): void {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      touchCell(cells, row, column).formula = "=N(1)";
    }
  }
}

/** A host workbook with the cells, formulas, tables, merges, hidden lines, marks and kept text of a grid. */
export function hostWorkbookFromGrid(grid: Workbook, date1904 = false): HostWorkbook {
  const [first = "Tabelle1", ...rest] = grid.sheets.map(({ name }) => name);
  const workbook = emptyWorkbook(first);
  workbook.date1904 = date1904;
  for (const name of rest) workbook.sheets.push(emptySheet(workbook, name));
  for (const [index, sheet] of grid.sheets.entries()) {
    const host = workbook.sheets[index];
    if (host) fillSheet(host, sheet, workbook);
  }
  for (const { name, formula } of grid.kept === undefined ? [] : keptNames(grid.kept)) {
    workbook.names.set(name, { name, formula: `=${formula}`, visible: false, comment: "" });
  }
  workbook.activeSheet =
    workbook.sheets.find(({ visibility }) => visibility === "Visible") ?? workbook.activeSheet;
  return workbook;
}

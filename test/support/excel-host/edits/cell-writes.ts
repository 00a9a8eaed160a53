import type { CellRange } from "../../../../src/core";
import { cellCount, columnCount, intersection, isEntireColumn, rowCount } from "../model/areas";
import { GENERAL, touchCell, type HostCell } from "../model/cells";
import { typedCell } from "../model/typed-value";
import type { HostSheet } from "../model/workbook";
import { invalidArgument } from "../protocol/host-error";
import type { RangeTarget } from "../session";
import { refuseGone, refuseLocked } from "./guards";
import { settleHeaders } from "./headers";
import { touchLine } from "./lines";
import { isSwallowed } from "./merges";

/** Writing one value into more cells than this is refused: nobody means it. */
const MAX_CELLS = 5_000_000;

type Scalar = string | number | boolean;

function isScalar(value: unknown): value is Scalar {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** Checks an array against the range. Throws HostError InvalidArgument when its size differs. */
export function refuseWrongSize(value: unknown, area: CellRange): void {
  if (!Array.isArray(value)) return;
  const rows = value as unknown[];
  const fits = rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (rows.length !== rowCount(area) || !fits) {
    const size = `${rowCount(area)} × ${columnCount(area)}`;
    throw invalidArgument(`the array is not ${size}`);
  }
}

/** Walks the cells of a range with what a matrix, or one value for all, holds for them. */
function eachCell(
  area: CellRange,
  value: unknown,
  visit: (row: number, column: number, value: unknown) => void,
): void {
  refuseWrongSize(value, area);
  if (cellCount(area) > MAX_CELLS) throw invalidArgument("the range is too large");
  const matrix = Array.isArray(value) ? (value as unknown[][]) : undefined;
  for (let row = area.top; row <= area.bottom; row++) {
    const line = matrix?.[row - area.top];
    for (let column = area.left; column <= area.right; column++) {
      visit(row, column, matrix ? line?.[column - area.left] : value);
    }
  }
}

/** The cell, with the format of its column if it was never touched. */
export function touch(sheet: HostSheet, row: number, column: number): HostCell {
  const known = sheet.cells.get(row)?.get(column);
  if (known) return known;
  const cell = touchCell(sheet.cells, row, column);
  cell.numberFormat = sheet.columns.get(column)?.numberFormat ?? GENERAL;
  return cell;
}

function replace(cell: HostCell, next: HostCell): void {
  delete cell.formula;
  delete cell.quotePrefix;
  Object.assign(cell, next);
}

/** After cells changed: headers are settled and whoever listens is told. */
export function afterChange({ session, sheet, area }: RangeTarget): void {
  for (const table of sheet.tables) {
    const header = { ...table.area, bottom: table.area.top };
    if (intersection(header, area)) settleHeaders(sheet, table, session.workbook.date1904);
  }
  session.events.changed(sheet, area);
}

/** Sets values or formulas, as typed: null leaves a cell alone. Throws HostError. */
export function writeValues(target: RangeTarget, value: unknown): void {
  const { session, sheet, area } = target;
  refuseGone(session.workbook, sheet);
  refuseWrongSize(value, area);
  refuseLocked(sheet, area);
  const { date1904, currentYear } = session.workbook;
  const merges = sheet.merges.filter((merge) => intersection(merge, area));
  const typed: [HostCell, HostCell][] = [];
  eachCell(area, value, (row, column, one) => {
    if (one === null || one === undefined) return;
    if (!isScalar(one)) throw invalidArgument(`a cell holds no ${typeof one}`);
    if (isSwallowed(merges, row, column)) return;
    const cell = touch(sheet, row, column);
    typed.push([cell, typedCell(one, { ...cell, date1904, currentYear })]);
  });
  // All or nothing within one range: a broken formula in the last cell leaves the first untouched.
  for (const [cell, next] of typed) replace(cell, next);
  afterChange(target);
}

/** Sets number formats; null leaves a cell alone. Whole columns keep the format for later cells. */
export function writeNumberFormats({ session, sheet, area }: RangeTarget, value: unknown): void {
  refuseGone(session.workbook, sheet);
  refuseWrongSize(value, area);
  refuseLocked(sheet, area, "allowFormatCells");
  if (isEntireColumn(area) && typeof value === "string") {
    writeColumnFormats(sheet, area, value);
    return;
  }
  eachCell(area, value, (row, column, one) => {
    if (one === null || one === undefined) return;
    if (typeof one !== "string") throw invalidArgument("a number format is a text");
    touch(sheet, row, column).numberFormat = one || GENERAL;
  });
}

function writeColumnFormats(sheet: HostSheet, { left, right }: CellRange, format: string): void {
  for (let column = left; column <= right; column++) {
    touchLine(sheet.columns, column).numberFormat = format;
  }
  for (const line of sheet.cells.values()) {
    for (const [column, cell] of line) {
      if (column >= left && column <= right) cell.numberFormat = format;
    }
  }
}

import {
  isBlank,
  placeOf,
  rowAt,
  type CellValue,
  type Sheet,
  type TableArea,
  type CellEdit,
  type TableEdit,
} from "../../grid";
import type { MembershipList } from "../../register";
import { isWritable, userSheet } from "../cells/sheet-cells";
import type { Situation } from "../situation";
import { isRowByRow } from "./evidence";
import { rowIndex, rowsOf } from "./list-at";

/** The row below the last entry of a list, and the Excel table that must take it in. */
export interface NewRow {
  readonly list: MembershipList;
  readonly row: number;
  readonly tables: readonly TableEdit[];
}

/**
 * Where a further entry of the list is written; undefined where that is not safe: the list is written
 * in blocks, something stands below it, a totals row ends it, cells are merged.
 */
export function newRowIn(list: MembershipList, situation: Situation): NewRow | undefined {
  const sheet = userSheet(situation.workbook, list.sheet);
  const last = lastEntry(list, situation);
  if (!sheet || last === undefined || !isRowByRow(list, situation)) return undefined;
  const row = last + 1;
  const area = sheet.tables.find((table) => isTableOf(table, list));
  const isFree = area ? isFreeInTable(sheet, area, row) : isFreeBelow(sheet, list, row);
  const columns = Array.from({ length: list.right - list.left + 1 }, (_, at) => list.left + at);
  if (!isFree || !columns.every((column) => isWritable(sheet, { row, column }))) return undefined;
  return { list, row, tables: area && area.range.bottom < row ? [grown(sheet, area)] : [] };
}

/** Rows that name nobody ("keine Entsendung", a sum) may stand below the last membership: then none. */
function lastEntry(list: MembershipList, { index }: Situation): number | undefined {
  const { sheet, headerRow, lastRow } = list;
  const open = index.register.openSeats.map(({ place }) => place);
  const persons = rowsOf(list, { index }).map(({ places }) => places.person);
  const last = [...open, ...persons]
    .filter((place) => place.sheet === sheet)
    .map(rowIndex)
    .filter((row) => row > headerRow && row <= lastRow)
    .reduce((a, b) => Math.max(a, b), -1);
  return last >= 0 && last === lastRow ? last : undefined;
}

function isTableOf({ range, headerRows }: TableArea, { headerRow, left }: MembershipList): boolean {
  return range.top + headerRows - 1 === headerRow && range.left <= left && range.right >= left;
}

/** A table may end with empty rows, which are for this; else it grows by the row below, if that is free. */
function isFreeInTable(sheet: Sheet, { range, totalsRows }: TableArea, row: number): boolean {
  if (row <= range.bottom - totalsRows) return isEmptyRow(sheet, row);
  return totalsRows === 0 && row === range.bottom + 1 && isEmptyRow(sheet, row);
}

/** A line right below the row would be read as part of the list from now on. */
function isFreeBelow(sheet: Sheet, { left, right }: MembershipList, row: number): boolean {
  const isInsideTable = sheet.tables.some(
    ({ range }) =>
      range.top <= row && range.bottom >= row && range.left <= right && range.right >= left,
  );
  return !isInsideTable && isEmptyRow(sheet, row) && isEmptyRow(sheet, row + 1);
}

function isEmptyRow(sheet: Sheet, row: number): boolean {
  return rowAt(sheet, row)?.cells.every((cell) => cell === undefined) ?? true;
}

function grown({ name: sheet }: Sheet, { name: table, range }: TableArea): TableEdit {
  return { sheet, table, before: range, after: { ...range, bottom: range.bottom + 1 } };
}

/** The values of the new row by column; empty ones are not written. */
export function newRowEdits(
  { list, row }: NewRow,
  values: readonly (readonly [number | undefined, CellValue])[],
): CellEdit[] {
  return values.flatMap(([column, after]) =>
    column === undefined || isBlank(after)
      ? []
      : [{ place: placeOf(list.sheet, { row, column }), before: undefined, after }],
  );
}

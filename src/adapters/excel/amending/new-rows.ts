import type { CellRange } from "../../../core";
import { AREA, cellsOf, rangeOf } from "../area";
import type { RawValue } from "../reading";
import type { NamedCell } from "./named-cell";
import type { TableChange } from "./table-change";

/** A row that nobody has used yet, and the cells in it that shall look like those above them. */
export interface NewRow {
  readonly sheetId: string;
  readonly cells: CellRange;
  /** Number formats of the cells above, from `cells.left` on. */
  readonly formats: readonly string[];
}

/** What stands in a row, from its first cell that holds something on. */
interface FilledRow {
  readonly left: number;
  readonly values: readonly RawValue[];
  readonly formats: readonly string[];
}

/** Cells of one row that an amendment fills. */
export interface FilledCells {
  readonly sheetId: string;
  readonly row: number;
  readonly columns: readonly number[];
}

/**
 * Asks whether a row that is filled is a new one below a list. It is none where anything stands in it or
 * in the row below, were it only a colour: then it looks as it should already. Merged cells above are not
 * taken for an example either. Excel tells them from 1.13 on.
 */
export function askForNewRow(
  worksheet: Excel.Worksheet,
  { sheetId, row, columns }: FilledCells,
): (tables: readonly TableChange[]) => NewRow | undefined {
  const used = entireRows(worksheet, row, row + 1)
    .getUsedRangeOrNullObject(false)
    .load("address");
  const above = entireRows(worksheet, row - 1, row - 1).getUsedRangeOrNullObject(true);
  above.load(`${AREA},values,numberFormat`);
  const merged = entireRows(worksheet, row - 1, row - 1).getMergedAreasOrNullObject();
  merged.load("areaCount");
  return (tables) => {
    if (!used.isNullObject || above.isNullObject || !merged.isNullObject) return undefined;
    const { left } = rangeOf(above);
    const [values = []] = above.values as RawValue[][];
    const [formats = []] = above.numberFormat as string[][];
    const span = spanOf(columns, { left, values, formats }, tableAt(tables, sheetId, row));
    const cells = { top: row, left: span.left, bottom: row, right: span.right };
    const ofCells = Array.from(
      { length: span.right - span.left + 1 },
      (_, index) => formats[span.left + index - left] ?? "General",
    );
    return { sheetId, cells, formats: ofCells };
  };
}

/**
 * Asks whether a row that was dressed here is as empty as it was before, once these columns are emptied,
 * and whether the row below still shows how it looked.
 */
export function askForEmptiedRow(
  worksheet: Excel.Worksheet,
  dressed: NewRow,
  columns: readonly number[],
): (tables: readonly TableChange[]) => NewRow | undefined {
  const row = dressed.cells.top;
  const used = entireRows(worksheet, row, row).getUsedRangeOrNullObject(true);
  used.load(`${AREA},values`);
  const below = entireRows(worksheet, row + 1, row + 1).getUsedRangeOrNullObject(false);
  below.load("address");
  return (tables) => {
    if (!below.isNullObject) return undefined;
    const calculated = tables
      .filter(({ sheetId }) => sheetId === dressed.sheetId)
      .flatMap((table) => table.calculated.filter(({ address }) => address.row === row));
    const emptied = new Set([...columns, ...calculated.map(({ address }) => address.column)]);
    return used.isNullObject || isEmptied(used, emptied) ? dressed : undefined;
  };
}

function isEmptied(used: Excel.Range, emptied: ReadonlySet<number>): boolean {
  const [values = []] = used.values as RawValue[][];
  return values.every((value, index) => value === "" || emptied.has(used.columnIndex + index));
}

/** Rows as a whole: asked for what is used in them, never for their values. */
function entireRows(worksheet: Excel.Worksheet, first: number, last: number): Excel.Range {
  return worksheet.getRange(`${first + 1}:${last + 1}`);
}

function tableAt(
  tables: readonly TableChange[],
  sheetId: string,
  row: number,
): CellRange | undefined {
  const holds = ({ rows }: TableChange) => rows.top <= row && rows.bottom >= row;
  return tables.find((table) => table.sheetId === sheetId && holds(table))?.rows;
}

/** The width of the table; else as far as the cells above are filled without a gap. */
function spanOf(
  columns: readonly number[],
  above: FilledRow,
  table: CellRange | undefined,
): { readonly left: number; readonly right: number } {
  if (table) return table;
  const isFilled = (column: number) => (above.values[column - above.left] ?? "") !== "";
  let [left, right] = [Math.min(...columns), Math.max(...columns)];
  while (left > 0 && isFilled(left - 1)) left--;
  while (isFilled(right + 1)) right++;
  return { left, right };
}

/** Lets a new row look like the row above it. */
export function dress(worksheet: Excel.Worksheet, { cells }: NewRow): void {
  copyLooks(worksheet, cells, cells.top - 1);
}

/** Lets it look again as it did before: like the row below it, which nobody has used either. */
export function undress(worksheet: Excel.Worksheet, { cells }: NewRow): void {
  copyLooks(worksheet, cells, cells.top + 1);
}

function copyLooks(worksheet: Excel.Worksheet, cells: CellRange, fromRow: number): void {
  const source = cellsOf(worksheet, { ...cells, top: fromRow, bottom: fromRow });
  cellsOf(worksheet, cells).copyFrom(source, "Formats");
}

/** The number format that a cell has once its row is dressed; undefined where the row is none of these. */
export function formatAbove(
  rows: readonly NewRow[],
  { sheetId, address: { row, column } }: NamedCell,
): string | undefined {
  const found = rows.find((one) => one.sheetId === sheetId && one.cells.top === row);
  return found?.formats[column - found.cells.left];
}

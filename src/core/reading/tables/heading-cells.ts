import { isBlank, rangeContains, type CellRange, type Row, type Sheet } from "../../grid";
import { groupBy } from "../../register";
import { cellText } from "../text/plain-text";
import type { Heading } from "./table";

/** The filled cells of a row as headings. */
export function headingCells(row: Row): Heading[] {
  return row.cells.flatMap((cell, column) => {
    const text = isBlank(cell) ? "" : cellText(cell);
    return text === "" ? [] : [{ column, text, row: row.index }];
  });
}

/** The filled cells of a row that lie in none of the ranges. */
export function headingCellsOutside(row: Row, masks: readonly CellRange[]): Heading[] {
  return headingCells(row).filter(
    ({ column }) => !masks.some((mask) => rangeContains(mask, { row: row.index, column })),
  );
}

/** The headings of an Excel table's header row, inside of its range. */
export function headingsInside(sheet: Sheet, at: number, range: CellRange): Heading[] {
  const row = sheet.rows[at];
  if (!row) return [];
  return headingCells(row).filter(({ column }) => column >= range.left && column <= range.right);
}

/** Headings are merged over so many rows at most. */
const MOST_ROWS = 4;

const acrossBySheet = new WeakMap<Sheet, ReadonlyMap<number, readonly CellRange[]>>();

/** The merges of several columns in that row, by their first column. */
export function mergesAcross(sheet: Sheet, row: number): ReadonlyMap<number, CellRange> {
  const byRow = acrossBySheet.get(sheet) ?? mergesByRow(sheet);
  acrossBySheet.set(sheet, byRow);
  return new Map((byRow.get(row) ?? []).map((range) => [range.left, range]));
}

function mergesByRow({ merges }: Sheet): ReadonlyMap<number, readonly CellRange[]> {
  const low = merges.filter(
    ({ top, bottom, left, right }) => left < right && bottom - top < MOST_ROWS,
  );
  const placed = low.flatMap((range) =>
    Array.from({ length: range.bottom - range.top + 1 }, (_, row) => ({
      row: range.top + row,
      range,
    })),
  );
  return new Map(
    [...groupBy(placed, ({ row }) => row)].map(([row, own]) => [
      row,
      own.map(({ range }) => range),
    ]),
  );
}

import { cellAt, type CellRange, type CellValue, type Sheet } from "../../grid";

/** The value of a merged cell for each row that it spans downwards; undefined for all other cells. */
export type MergedCells = (row: number, column: number) => CellValue;

const NOT_MERGED: MergedCells = () => undefined;

/** Merges are looked up, never expanded: a merge may span a million rows. */
export function mergedCells(sheet: Sheet): MergedCells {
  if (sheet.merges.length === 0) return NOT_MERGED;
  const byColumn = new Map<number, CellRange[]>();
  for (const range of sheet.merges) {
    if (range.bottom === range.top) continue;
    const ranges = byColumn.get(range.left) ?? [];
    if (ranges.length === 0) byColumn.set(range.left, ranges);
    ranges.push(range);
  }
  for (const ranges of byColumn.values()) ranges.sort((a, b) => a.top - b.top);
  return (row, column) => {
    const range = lastFrom(byColumn.get(column) ?? [], row);
    return range && range.bottom >= row ? cellAt(sheet, { row: range.top, column }) : undefined;
  };
}

/** The last range that begins at that row or above, by bisection. */
function lastFrom(ranges: readonly CellRange[], row: number): CellRange | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.top ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return ranges[low - 1];
}

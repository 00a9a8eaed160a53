import { cellAt, type CellRange, type CellValue, type Sheet } from "../../grid";

/**
 * The value of a merged cell for each row that it spans downwards. Merges are looked up, never expanded:
 * a merge may span a million rows.
 */
export function mergedCells(sheet: Sheet): (row: number, column: number) => CellValue {
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

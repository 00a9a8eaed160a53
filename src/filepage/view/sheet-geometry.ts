import { MAX_COLUMNS, MAX_ROWS, type CellAddress } from "../../core";
import type { SheetOutline } from "../worker";

/** Where the rows and columns of a drawn sheet lie, in pixels from the first row and column. */
export interface SheetGeometry {
  /** Drawn rows and columns: the used ones and some empty ones, so that a sheet looks like paper. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Rows and columns that stay in view, where they leave room to scroll in. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly rowTop: (row: number) => number;
  readonly rowHeight: (row: number) => number;
  readonly columnLeft: (column: number) => number;
  readonly columnWidth: (column: number) => number;
  /** Width of the column with the row numbers. */
  readonly numberWidth: number;
}

export const HEADER_HEIGHT = 24;
const EMPTY_COLUMN_WIDTH = 64;
const EMPTY_ROWS = 20;
const EMPTY_COLUMNS = 3;
const FEWEST_ROWS = 60;
const FEWEST_COLUMNS = 26;

/** More than this must not stay in view: half of a small screen. */
const MOST_FROZEN = 260;

export function sheetGeometry(outline: SheetOutline): SheetGeometry {
  const { columns } = outline;
  const columnCount = Math.min(
    MAX_COLUMNS,
    Math.max(FEWEST_COLUMNS, columns.length + EMPTY_COLUMNS),
  );
  const rowCount = Math.min(MAX_ROWS, Math.max(FEWEST_ROWS, outline.rowCount + EMPTY_ROWS));
  const columnWidth = (column: number) => columns[column]?.width ?? EMPTY_COLUMN_WIDTH;
  const lefts = tops(columnCount, columnWidth);
  const columnLeft = (column: number) => lefts[Math.min(column, columnCount)] ?? 0;
  const rows = rowMeasures(outline);
  return {
    rowCount,
    columnCount,
    ...rows,
    columnWidth,
    columnLeft,
    frozenRows: rows.rowTop(outline.frozenRows) <= MOST_FROZEN ? outline.frozenRows : 0,
    frozenColumns: columnLeft(outline.frozenColumns) <= MOST_FROZEN ? outline.frozenColumns : 0,
    numberWidth: 18 + 8 * String(rowCount).length,
  };
}

/** Each row by its own height, or all by the same where the outline gives none. */
function rowMeasures({
  rowHeights,
  rowHeight: usual,
}: SheetOutline): Pick<SheetGeometry, "rowTop" | "rowHeight"> {
  if (!rowHeights) return { rowTop: (row) => row * usual, rowHeight: () => usual };
  const known = rowHeights.length;
  const rowHeight = (row: number) => rowHeights[row] ?? usual;
  const starts = tops(known, rowHeight);
  return {
    rowHeight,
    rowTop: (row) => (starts[Math.min(row, known)] ?? 0) + Math.max(0, row - known) * usual,
  };
}

/** Where each of `count` things begins, and at last where they end. */
function tops(count: number, sizeOf: (index: number) => number): number[] {
  const starts = [0];
  for (let index = 0; index < count; index += 1) starts.push((starts[index] ?? 0) + sizeOf(index));
  return starts;
}

/**
 * Pixels of the area from a cell to so many columns and rows further. What begins in a row that stays in
 * view ends with those rows.
 */
export function areaSize(
  geometry: SheetGeometry,
  { row, column }: CellAddress,
  { wide, tall }: { readonly wide: number; readonly tall: number },
): { readonly width: number; readonly height: number } {
  const { columnLeft, rowTop, frozenRows } = geometry;
  const end = row < frozenRows ? Math.min(row + tall + 1, frozenRows) : row + tall + 1;
  return {
    width: columnLeft(column + wide + 1) - columnLeft(column),
    height: rowTop(end) - rowTop(row),
  };
}

/** A stretch of a view that scrolls: where it stands, and how much of it is seen. */
export interface Stretch {
  readonly from: number;
  readonly size: number;
}

/** Where to scroll to so that `cell` is seen: as it is where it is already, else with room before it. */
export function scrolledTo(view: Stretch, cell: Stretch): number {
  const isSeen = cell.from >= view.from && cell.from + cell.size <= view.from + view.size;
  if (isSeen) return view.from;
  return Math.max(0, cell.from - Math.max(0, view.size - cell.size) / 3);
}

import type { CellLook } from "../../adapters/xlsx";
import type { CellRange, CellValue, Row, Sheet } from "../../core";

/** Further columns and rows that a cell's text may take up. */
export interface CellRoom {
  /** They are one cell with it, and not only empty. */
  readonly isMerged: boolean;
  readonly wide: number;
  readonly tall: number;
}

const OWN_CELL: CellRoom = { isMerged: false, wide: 0, tall: 0 };

/** A text that flows on beyond so many empty cells is cut there. */
const MOST_WIDE = 30;

/** A sheet's merged areas by the cell they begin in. */
export type MergeIndex = ReadonlyMap<number, ReadonlyMap<number, CellRange>>;

export function mergeIndex(sheet: Sheet): MergeIndex {
  const rows = new Map<number, Map<number, CellRange>>();
  for (const merge of sheet.merges) {
    const row = rows.get(merge.top) ?? new Map<number, CellRange>();
    rows.set(merge.top, row.set(merge.left, merge));
  }
  return rows;
}

/**
 * A merged cell has the room of its area; a text that is not wrapped flows over the empty cells to its
 * right, as in Excel.
 */
export function cellRoom(row: Row, column: number, look: CellLook, merges: MergeIndex): CellRoom {
  const merge = merges.get(row.index)?.get(column);
  if (merge) {
    const { top, left, bottom, right } = merge;
    return { isMerged: true, wide: right - left, tall: bottom - top };
  }
  if (!flows(row.cells[column], look)) return OWN_CELL;
  const end = column + MOST_WIDE;
  let right = column;
  while (right < end && row.cells[right + 1] === undefined) right += 1;
  return { isMerged: false, wide: right - column, tall: 0 };
}

function flows(value: CellValue, { wrap, horizontal }: CellLook): boolean {
  return typeof value === "string" && !wrap && (horizontal === undefined || horizontal === "left");
}

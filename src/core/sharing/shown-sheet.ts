import {
  parseAddress,
  rowAt,
  type CellRange,
  type CellValue,
  type Place,
  type Row,
  type Sheet,
} from "../grid";

/** A sheet as somebody sees it who looks at it: without what is hidden or lies under a merged cell. */
export interface ShownSheet {
  readonly sheet: Sheet;
  readonly isHiddenColumn: (column: number) => boolean;
  readonly isHiddenRow: (row: number) => boolean;
  /** False for a cell in a hidden row or column, and on another sheet. */
  readonly isShown: (place: Place) => boolean;
  /**
   * The value that stands there. A cell that is merged over several rows says the same in each of them, so
   * that no row needs the one above; what lies under it otherwise nobody sees.
   */
  readonly valueAt: (row: Row, column: number) => CellValue;
  /** The same without what a merged cell further up says. */
  readonly ownValueAt: (row: Row, column: number) => CellValue;
}

export function shownSheet(sheet: Sheet): ShownSheet {
  const merges = mergesByColumn(sheet);
  const isHiddenColumn = (column: number) =>
    sheet.hiddenColumns.some(({ first, last }) => first <= column && column <= last);
  const isHiddenRow = (row: number) => rowAt(sheet, row)?.hidden ?? false;
  const over = (row: number, column: number) => {
    const range = spanning(merges.get(column) ?? [], row);
    return range && (range.top < row || range.left < column) ? range : undefined;
  };
  const ownValueAt = (row: Row, column: number) =>
    over(row.index, column) ? undefined : row.cells[column];
  return {
    sheet,
    isHiddenColumn,
    isHiddenRow,
    isShown: (place) => {
      const address = parseAddress(place.cell);
      if (!address || place.sheet !== sheet.name) return false;
      return !isHiddenRow(address.row) && !isHiddenColumn(address.column);
    },
    valueAt: (row, column) => {
      const range = over(row.index, column);
      if (!range) return row.cells[column];
      return range.left === column ? rowAt(sheet, range.top)?.cells[column] : undefined;
    },
    ownValueAt,
  };
}

/** A cell merged over so many columns is a title; no table of ours is wider. */
const MOST_COLUMNS = 300;

/** By column, from the top; merged cells never overlap. */
function mergesByColumn({ merges }: Sheet): ReadonlyMap<number, readonly CellRange[]> {
  const byColumn = new Map<number, CellRange[]>();
  for (const range of merges) {
    for (let column = range.left; column <= Math.min(range.right, MOST_COLUMNS); column += 1) {
      const own = byColumn.get(column);
      if (own) own.push(range);
      else byColumn.set(column, [range]);
    }
  }
  for (const own of byColumn.values()) own.sort((a, b) => a.top - b.top);
  return byColumn;
}

/** The range over that row, by bisection. */
function spanning(ranges: readonly CellRange[], row: number): CellRange | undefined {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (!range) return undefined;
    if (row < range.top) high = middle - 1;
    else if (row > range.bottom) low = middle + 1;
    else return range;
  }
  return undefined;
}

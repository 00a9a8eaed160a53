import { lastAtMost } from "./bisect";
import { rowKinds, styledCell, type RowFrame } from "./row-kinds";

/** The styles and heights of a sheet's rows. */
export interface RowLooks {
  /** Place in the list of cell formats: the cell's own, else the row's; undefined where neither has one. */
  styleOf(row: number, column: number): number | undefined;
  /** Pixels; undefined where the row has none of its own. */
  heightOf(row: number): number | undefined;
}

export interface RowLooksReader {
  cell(column: number, style: number): void;
  /** Ends a row, whose cells are those since the last one. */
  row(row: number, frame: RowFrame): void;
  looks(): RowLooks;
}

/** Keeps two numbers a row, and each kind of row once. */
export function rowLooksReader(): RowLooksReader {
  const kinds = rowKinds();
  const rows: number[] = [];
  const kindOfRow: number[] = [];
  const cells: number[] = [];
  return {
    cell: (column, style) => cells.push(styledCell(column, style)),
    row(row, frame) {
      rows.push(row);
      kindOfRow.push(kinds.kindOf(ascending(cells) ? cells : cells.sort(byNumber), frame));
      cells.length = 0;
    },
    looks() {
      const ordered = inOrder(rows, kindOfRow);
      const kindAt = (row: number) => {
        const place = lastAtMost(ordered.rows, row);
        return ordered.rows[place] === row ? ordered.kinds[place] : undefined;
      };
      return {
        styleOf(row, column) {
          const kind = kindAt(row);
          if (kind === undefined) return undefined;
          return kinds.cellStyle(kind, column) ?? kinds.frameOf(kind)?.style;
        },
        heightOf: (row) => kinds.frameOf(kindAt(row) ?? -1)?.height,
      };
    },
  };
}

/** Rows of a damaged file may be in disorder; of two with one number the later one counts. */
function inOrder(rows: readonly number[], kinds: readonly number[]) {
  if (ascending(rows)) return { rows: Uint32Array.from(rows), kinds: Uint32Array.from(kinds) };
  const places = Uint32Array.from(rows.keys()).sort(
    (a, b) => (rows[a] ?? 0) - (rows[b] ?? 0) || a - b,
  );
  return {
    rows: places.map((place) => rows[place] ?? 0),
    kinds: places.map((place) => kinds[place] ?? 0),
  };
}

function ascending(numbers: readonly number[]): boolean {
  for (let at = 1; at < numbers.length; at++) {
    if ((numbers[at] ?? 0) < (numbers[at - 1] ?? 0)) return false;
  }
  return true;
}

function byNumber(a: number, b: number): number {
  return a - b;
}

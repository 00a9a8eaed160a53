import type { CellValue } from "../../../core";
import type { CellContext } from "../reading";
import type { StyleVariant } from "../writing";
import { rowLooks } from "./row-looks";
import type { CellSpot, RowSpot, SheetSpots } from "./spots";
import { neededVariant } from "./styles";
import type { WantedEdit } from "./wanted";

/** A cell as it shall be. */
export interface NewCell {
  readonly column: number;
  readonly value: CellValue;
  /** What is there now. */
  readonly spot: CellSpot | undefined;
  /** Index of its style as cells write it. */
  readonly style: string;
  /** What its style must become for this value; undefined where it will do. */
  readonly variant: StyleVariant | undefined;
}

/** The cells of a row that become other ones, in their order. */
export interface NewRow {
  readonly index: number;
  /** What is there now. */
  readonly spot: RowSpot | undefined;
  /** The style of a row that is not there yet. */
  readonly style: string | undefined;
  readonly cells: readonly NewCell[];
}

/** The rows that must be looked at for these edits: theirs, and those above, which new rows look like. */
export function rowsToLookAt(edits: readonly WantedEdit[]): ReadonlySet<number> {
  return new Set(edits.flatMap(({ address: { row } }) => [row - 1, row]));
}

/** The rows as these edits want them, in their order. */
export function newRows(
  spots: SheetSpots,
  edits: readonly WantedEdit[],
  context: CellContext,
): NewRow[] {
  const written = new Map<number, number[]>();
  for (const { address } of edits) {
    written.set(address.row, [...(written.get(address.row) ?? []), address.column]);
  }
  return [...written.keys()]
    .sort((a, b) => a - b)
    .map((index): NewRow => {
      const spot = spots.byRow.get(index);
      const looks = rowLooks(spots, index, written);
      const values = new Map<number, CellValue>(looks.beside.map((column) => [column, undefined]));
      for (const { address, after } of edits) {
        if (address.row === index) values.set(address.column, after);
      }
      const cells = [...values].map(([column, value]): NewCell => {
        const style = looks.styleOf(column);
        const variant = neededVariant(value, style, context);
        const there = spot?.cells.find((cell) => cell.column === column);
        return { column, value, spot: there, style, variant };
      });
      return { index, spot, style: looks.ofRow, cells: cells.sort((a, b) => a.column - b.column) };
    });
}

import type { CellSpot, RowSpot, SheetSpots } from "./spots";

/** How the cells of a row look that is written into. */
export interface RowLooks {
  /** The style that a cell gets or keeps there. */
  styleOf(column: number): string;
  /** Columns whose cells are to be there for their look alone, beside those that are written. */
  readonly beside: readonly number[];
  /** The style of a row that has none of its own yet. */
  readonly ofRow: string | undefined;
}

/**
 * A cell keeps its look. In a row that holds nothing yet, a new entry of its list, cells look like those
 * of the row above, as far as the list reaches: to the next column without a cell there.
 */
export function rowLooks(
  spots: SheetSpots,
  row: number,
  written: ReadonlyMap<number, readonly number[]>,
): RowLooks {
  const own = spots.byRow.get(row);
  const model = isEmpty(own) ? modelOf(spots, row, written) : undefined;
  const plain = (column: number) => own?.style ?? spots.columnStyle(column);
  const above = (column: number) => cellIn(model, column)?.style;
  const styleOf = (column: number) => {
    const style = cellIn(own, column)?.style ?? plain(column);
    return isSame(style, plain(column)) ? (above(column) ?? style) : style;
  };
  const beside = reachOf(model, written.get(row) ?? []).filter(
    (column) => !cellIn(own, column) && !isSame(styleOf(column), plain(column)),
  );
  return { styleOf, beside, ofRow: model?.style };
}

function cellIn(row: RowSpot | undefined, column: number): CellSpot | undefined {
  return row?.cells.find((cell) => cell.column === column);
}

function isEmpty(row: RowSpot | undefined): boolean {
  return row?.cells.every(({ value, hasFormula }) => value === undefined && !hasFormula) ?? true;
}

/** The row above; of several new ones below each other, that above the first. */
function modelOf(
  { byRow }: SheetSpots,
  row: number,
  written: ReadonlyMap<number, unknown>,
): RowSpot | undefined {
  let above = row - 1;
  while (written.has(above) && isEmpty(byRow.get(above))) above -= 1;
  return byRow.get(above);
}

/** The columns with a cell in that row that lie in one run with one of these. */
function reachOf(row: RowSpot | undefined, columns: readonly number[]): number[] {
  const there = (row?.cells ?? []).map(({ column }) => column).sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const column of there) {
    const run = runs.at(-1);
    if (run?.at(-1) === column - 1) run.push(column);
    else runs.push([column]);
  }
  return runs.filter((run) => run.some((column) => columns.includes(column))).flat();
}

/** "" and "0" are the first style. */
function isSame(a: string, b: string): boolean {
  return Number(a) === Number(b);
}

/** For each row what each column costs; Infinity: not that one. */
export type Costs = readonly (readonly number[])[];

/** The columns that a row may take lie from `first` to `last`. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/**
 * The cheapest way to give each row a column of its own, by shortest augmenting paths: for each row the
 * column it gets; undefined where there is no way. Whole numbers stay whole. Time: rows² × columns at
 * worst. R. Jonker, A. Volgenant, Computing 38 (1987), 325–340.
 */
export function cheapestAssignment(
  ranges: readonly Range[],
  columns: number,
  costs: Costs,
): Int16Array | undefined {
  const prices = new Float64Array(columns);
  const rowOf = new Int16Array(columns).fill(-1);
  const paths = pathFinder(ranges, columns, costs, prices, rowOf);
  const columnOf = new Int16Array(ranges.length).fill(-1);
  for (const row of ranges.keys()) {
    const cameFrom = paths(row, columnOf);
    if (!cameFrom) return undefined;
    flip(cameFrom, row, rowOf, columnOf);
  }
  return columnOf;
}

interface Path {
  readonly end: number;
  /** For each column the row from which it was reached. */
  readonly reachedFrom: Int16Array;
}

const NOWHERE: Range = { first: 0, last: -1 };

/** Hands the columns along the path on, each to the row it was reached from. */
function flip({ end, reachedFrom }: Path, start: number, rowOf: Int16Array, columnOf: Int16Array) {
  for (let column = end; ;) {
    const row = reachedFrom[column] ?? start;
    const next = columnOf[row] ?? -1;
    rowOf[column] = row;
    columnOf[row] = column;
    if (row === start) return;
    column = next;
  }
}

/** Finds the shortest path from a row to a free column; changes the prices so that they stay right. */
function pathFinder(
  ranges: readonly Range[],
  columns: number,
  costs: Costs,
  prices: Float64Array,
  rowOf: Int16Array,
): (row: number, columnOf: Int16Array) => Path | undefined {
  const lengths = new Float64Array(columns);
  const reachedFrom = new Int16Array(columns);
  const isSettled = new Uint8Array(columns);
  return (start, columnOf) => {
    lengths.fill(Infinity);
    isSettled.fill(0);
    const settled: number[] = [];
    let row = start;
    let length = 0;
    for (;;) {
      const { first, last } = ranges[row] ?? NOWHERE;
      const asked = costs[row] ?? [];
      // What the row pays now: its own column is settled and costs nothing more.
      const own = columnOf[row] ?? -1;
      const paid = own < 0 ? 0 : (asked[own] ?? 0) - (prices[own] ?? 0);
      for (let column = first; column <= last; column += 1) {
        if (isSettled[column]) continue;
        const through = length + (asked[column] ?? Infinity) - (prices[column] ?? 0) - paid;
        if (through < (lengths[column] ?? 0)) {
          lengths[column] = through;
          reachedFrom[column] = row;
        }
      }
      const nearest = nearestOpen(lengths, isSettled);
      if (nearest < 0) return undefined;
      length = lengths[nearest] ?? 0;
      const taker = rowOf[nearest] ?? -1;
      if (taker < 0) {
        for (const column of settled)
          prices[column] = (prices[column] ?? 0) + (lengths[column] ?? 0) - length;
        return { end: nearest, reachedFrom };
      }
      isSettled[nearest] = 1;
      settled.push(nearest);
      row = taker;
    }
  };
}

function nearestOpen(lengths: Float64Array, isSettled: Uint8Array): number {
  let nearest = -1;
  let shortest = Infinity;
  for (let column = 0; column < lengths.length; column += 1) {
    const length = lengths[column] ?? Infinity;
    if (!isSettled[column] && length < shortest) {
      shortest = length;
      nearest = column;
    }
  }
  return nearest;
}

/** Heights of rows in a list, one below the other, in pixels. */
export interface RowHeights {
  /** `tops[i]` is where row i begins; the last one is where the list ends. */
  readonly tops: Float64Array;
}

/** Rows from their heights, measured or, where nobody has seen them yet, guessed. */
export function rowHeights(count: number, heightOf: (index: number) => number): RowHeights {
  const tops = new Float64Array(count + 1);
  let top = 0;
  for (let index = 0; index < count; index += 1) tops[index + 1] = top += heightOf(index);
  return { tops };
}

/** The row at that distance from the top of the list, by bisection; the nearest one outside. */
export function rowAtHeight({ tops }: RowHeights, height: number): number {
  let low = 0;
  let high = Math.max(0, tops.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A row to draw, and the empty room before it. */
export interface DrawnRow {
  readonly index: number;
  readonly gap: number;
}

/**
 * The rows between two heights, and the kept ones wherever they are: what holds the focus or lies open
 * must not disappear while somebody scrolls. An index outside is none.
 */
export function drawnRows(
  heights: RowHeights,
  from: number,
  to: number,
  kept: readonly number[],
): DrawnRow[] {
  const count = heights.tops.length - 1;
  if (count === 0) return [];
  const indexes = new Set<number>();
  const last = rowAtHeight(heights, to);
  for (let index = rowAtHeight(heights, from); index <= last; index += 1) indexes.add(index);
  for (const index of kept) if (index >= 0 && index < count) indexes.add(index);
  let end = 0;
  return [...indexes]
    .sort((a, b) => a - b)
    .map((index) => {
      const top = heights.tops[index] ?? 0;
      const gap = top - end;
      end = heights.tops[index + 1] ?? top;
      return { index, gap };
    });
}

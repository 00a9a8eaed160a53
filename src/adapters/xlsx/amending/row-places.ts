/** Finds, while rows go by, where rows would stand that are not there. */
export interface RowPlaces {
  /** A row of the sheet begins there. */
  pass(row: number, start: number): void;
  /** By row: the beginning of the first row that is there from it on. */
  readonly found: ReadonlyMap<number, number>;
}

export function rowPlaces(asked: ReadonlySet<number>): RowPlaces {
  const open = [...asked].sort((a, b) => a - b);
  const found = new Map<number, number>();
  let next = 0;
  return {
    found,
    pass(row, start) {
      for (let first = open[next]; first !== undefined && first <= row; first = open[++next]) {
        found.set(first, start);
      }
    },
  };
}

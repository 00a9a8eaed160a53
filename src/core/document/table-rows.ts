import type { DocumentValue } from "./sheet-document";

type Row = readonly DocumentValue[];

/**
 * The rows of a table's body: an array, or as many that are made when they are looked at, anew each time.
 * A delegation of a million seats would not fit into memory otherwise, and nobody looks at it twice.
 */
export interface TableRows extends Iterable<Row> {
  readonly length: number;
}

/** Rows that come from other values, each giving as many as `countOf` says. */
export function rowsMadeFrom<T>(
  values: readonly T[],
  countOf: (value: T) => number,
  rowsOf: (value: T) => Iterable<Row>,
): TableRows {
  return {
    length: values.reduce((sum, value) => sum + countOf(value), 0),
    *[Symbol.iterator]() {
      for (const value of values) yield* rowsOf(value);
    },
  };
}

/** The same rows, each looked at before it is given away. */
export function watchedRows(rows: TableRows, look: (row: Row, index: number) => void): TableRows {
  return {
    length: rows.length,
    *[Symbol.iterator]() {
      let index = 0;
      for (const row of rows) {
        look(row, index++);
        yield row;
      }
    },
  };
}

import { MAX_COLUMNS } from "../../../../core";

/** What a plain cell holds. */
export const NOTHING = 0;
export const NUMBER = 1;
/** The number of a shared text. */
export const SHARED = 2;
/** Something that is told by its type and its texts. */
export const OTHER = 3;

/**
 * The cells of a row as bytes have them, for one row after the other. Lists of numbers, and what the cell
 * says that is being taken: an object for each cell would cost more than it takes to read one.
 */
export interface PlainCells {
  count: number;
  /** Zero-based; -1 where the cell does not say it. */
  readonly columns: Int32Array;
  readonly styles: Int32Array;
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
  /** 1 where the cell has a formula. */
  readonly formulas: Uint8Array;
  /** Of those that are OTHER, and of no others. */
  readonly types: string[];
  readonly contents: string[];
  readonly inlines: string[];
}

export function plainCells(): PlainCells {
  return {
    count: 0,
    columns: new Int32Array(MAX_COLUMNS),
    styles: new Int32Array(MAX_COLUMNS),
    kinds: new Uint8Array(MAX_COLUMNS),
    numbers: new Float64Array(MAX_COLUMNS),
    formulas: new Uint8Array(MAX_COLUMNS),
    types: [],
    contents: [],
    inlines: [],
  };
}

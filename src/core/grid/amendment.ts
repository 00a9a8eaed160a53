import type { CellRange } from "./address";
import type { CellValue } from "./cell-value";
import type { Place } from "./place";

/** A cell of a user's sheet and what it shall hold instead; `undefined` is an empty cell. */
export interface CellEdit {
  readonly place: Place;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** An Excel table that takes in the row below it, for Excel does so only where a person types. */
export interface TableEdit {
  readonly sheet: string;
  /** The table's name. */
  readonly table: string;
  readonly before: CellRange;
  readonly after: CellRange;
}

/**
 * What one click changes, and nothing else. Whoever carries it out compares every `before` first, writes
 * into no cell with a formula, and does all of it or nothing.
 */
export interface Amendment {
  readonly edits: readonly CellEdit[];
  readonly tables: readonly TableEdit[];
}

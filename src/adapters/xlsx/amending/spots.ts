import type { CellRange, CellValue } from "../../../core";

/** Where an element stands in the text of its part, in UTF-16 units. */
export interface ElementSpot {
  readonly start: number;
  /** Behind the start tag. */
  readonly openEnd: number;
  /** Before the end tag; of an element without content its end. */
  readonly closeStart: number;
  readonly end: number;
}

/** A cell, and what it holds. */
export interface CellSpot extends ElementSpot {
  readonly column: number;
  /** Its address as it says it; undefined where it goes by its place. */
  readonly reference: string | undefined;
  /** Index of its style as it says it; "" where it says none. */
  readonly style: string;
  readonly value: CellValue;
  readonly hasFormula: boolean;
}

export interface RowSpot extends ElementSpot {
  /** The style of its cells that are not there; undefined where the columns tell it. */
  readonly style: string | undefined;
  readonly cells: readonly CellSpot[];
}

/** A start tag with an attribute that names cells. */
export interface TagSpot {
  readonly start: number;
  readonly end: number;
  /** "A1:F12"; several with blanks between. */
  readonly cells: string;
}

/** What a change must know of a sheet's part. */
export interface SheetSpots {
  /** "x:" or "": what stands before the names of rows and cells. */
  readonly prefix: string;
  readonly rows: ElementSpot;
  /** The rows that were asked for, as far as they are there. */
  readonly byRow: ReadonlyMap<number, RowSpot>;
  /** Where a row that was asked for and is not there would begin. */
  placeOf(row: number): number;
  /** The style of a column's cells that are not there, "" being none. */
  columnStyle(column: number): string;
  readonly isProtected: boolean;
  readonly hasFormulas: boolean;
  readonly merges: readonly CellRange[];
  /** What array formulas and data tables fill. */
  readonly filled: readonly CellRange[];
  readonly dimension: TagSpot | undefined;
  /** Conditional formats and data validations. */
  readonly covered: readonly TagSpot[];
}

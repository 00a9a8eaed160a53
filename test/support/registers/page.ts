import type { CellValue } from "../../../src/core/grid";

/** A list as it stands on a sheet, before it is moved about and something else is put around it. */
export interface Page {
  readonly sheetName: string;
  readonly lines: readonly Line[];
  readonly merges: readonly Merge[];
}

/**
 * "title" and "note" are lines of text above and below; "head" and "entry" lines share their columns;
 * "between" is a heading among the entries.
 */
export interface Line {
  readonly kind: "title" | "head" | "entry" | "between" | "note" | "blank";
  readonly cells: readonly CellValue[];
}

/** Cells that are one, by line and column of the page; the value stands in the first. */
export interface Merge {
  readonly line: number;
  readonly column: number;
  readonly lines: number;
  readonly columns: number;
}

export const BLANK: Line = { kind: "blank", cells: [] };

export function line(kind: Line["kind"], ...cells: readonly CellValue[]): Line {
  return { kind, cells };
}

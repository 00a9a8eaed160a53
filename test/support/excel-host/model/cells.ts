import type { CellRange, ErrorValue } from "../../../../src/core";

/** What a cell holds; "" is empty. Errors are told from texts that look like them. */
export type HostValue = string | number | boolean | ErrorValue;

/** A cell as the workbook keeps it. Dates are serials; the number format says that they are dates. */
export interface HostCell {
  value: HostValue;
  /** With its "=", in English, as Office.js shows it; the value beside it is the cached result. */
  formula?: string;
  /** en-US code: "General", "@", "dd.mm.yyyy". */
  numberFormat: string;
  /** The text was typed with an apostrophe before it. */
  quotePrefix?: boolean;
  /** The value comes from a formula that fills cells beside its own; the cell itself has none. */
  spilled?: boolean;
}

/** Cells by row and column, both zero-based; what was never touched is missing. */
export type HostCells = Map<number, Map<number, HostCell>>;

export const GENERAL = "General";

export function cellIn(cells: HostCells, row: number, column: number): HostCell | undefined {
  return cells.get(row)?.get(column);
}

/** The cell, made if it was never touched. */
export function touchCell(cells: HostCells, row: number, column: number): HostCell {
  const line = cells.get(row) ?? new Map<number, HostCell>();
  cells.set(row, line);
  const cell = line.get(column) ?? { value: "", numberFormat: GENERAL };
  line.set(column, cell);
  return cell;
}

/** The smallest rectangle around all cells that `counts` accepts; undefined when there is none. */
export function boundsOf(
  cells: HostCells,
  counts: (cell: HostCell) => boolean,
): CellRange | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, line] of cells) {
    for (const [column, cell] of line) {
      if (!counts(cell)) continue;
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    }
  }
  return bottom < 0 ? undefined : { top, left, bottom, right };
}

export function holdsValue(cell: HostCell): boolean {
  return cell.value !== "" || cell.formula !== undefined;
}

import type { CellValue } from "../../../src/core/grid";
import { line, type Line } from "./page";

/** A column of a list of such entries. */
export interface Column<E> {
  readonly heading: string;
  readonly cell: (entry: E) => CellValue;
}

export function column<E>(heading: string, cell: (entry: E) => CellValue): Column<E> {
  return { heading, cell };
}

/** The headings, and a line for each entry. */
export function table<E>(columns: readonly Column<E>[], entries: readonly E[]): Line[] {
  return [headOf(columns), ...entries.map((entry) => entryOf(columns, entry))];
}

export function headOf<E>(columns: readonly Column<E>[]): Line {
  return line("head", ...columns.map(({ heading }) => heading));
}

export function entryOf<E>(columns: readonly Column<E>[], entry: E): Line {
  return line("entry", ...columns.map(({ cell }) => cell(entry)));
}

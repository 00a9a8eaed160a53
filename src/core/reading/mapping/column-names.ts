import { columnLetters, isBlank, type Row } from "../../grid";
import { cellText } from "../text/plain-text";

/**
 * What a user calls the columns of a header row, by their numbers: the heading, and "Name (2)" for the second of that name.
 * Cells without a heading are left out.
 */
export function columnNames(cells: Row["cells"]): ReadonlyMap<number, string> {
  const counts = new Map<string, number>();
  const names = new Map<number, string>();
  cells.forEach((cell, column) => {
    const text = isBlank(cell) ? "" : cellText(cell);
    if (text === "") return;
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    names.set(column, count === 1 ? text : `${text} (${count})`);
  });
  return names;
}

/** What a user calls a column without a heading. */
export function unnamedColumn(column: number): string {
  return `Spalte ${columnLetters(column)}`;
}

import type { Row } from "../../grid";
import type { OrganizationBook } from "../organizations/organization-book";
import { tidy } from "../text/plain-text";

/** One blank is enough of a run of them: what is between is tidied. */
const BETWEEN = /[,;/\r\n]|\s(?:und|sowie)\s/;

/**
 * "KoStAG, AG 0-6" in the column of the Gremien: one who sits in both. The row is told once for each, but
 * only where all of them are known: a comma or an "und" may be part of a name.
 */
export function rowPerOrganization(
  rows: readonly Row[],
  column: number | undefined,
  { isKnownName }: OrganizationBook,
): readonly Row[] {
  if (column === undefined) return rows;
  const all: Row[] = [];
  for (const row of rows) {
    const names = namesIn(row.cells[column]);
    const areKnown = names.length > 1 && names.every((name) => isKnownName(name));
    if (areKnown) for (const name of names) all.push(withCell(row, column, name));
    else all.push(row);
  }
  return all.length === rows.length ? rows : all;
}

function namesIn(cell: Row["cells"][number]): string[] {
  if (typeof cell !== "string" || !BETWEEN.test(cell)) return [];
  return cell
    .split(BETWEEN)
    .map(tidy)
    .filter((name) => name !== "");
}

function withCell(row: Row, column: number, value: string): Row {
  return { ...row, cells: row.cells.map((cell, at) => (at === column ? value : cell)) };
}

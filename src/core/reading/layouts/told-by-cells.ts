import { membershipField } from "../headings/membership-headings";
import { bodyOfSheet } from "../organizations/named-above";
import { organizationIn } from "../organizations/organization-title";
import { parseRole } from "../roles/parse-role";
import type { Reading } from "../reading";
import { filledColumns } from "../tables/row-cells";
import type { Heading, Table } from "../tables/table";
import { cellText, wordKey } from "../text/plain-text";

/** Headings of bodies, or of who sends somebody: which it is, the list tells. */
const EITHER = /^(?:institution|organi[sz]ation)(?:en)?$/;
/** So many rows show what a column holds. */
const ROWS_LOOKED_AT = 60;

/**
 * True for "Institution" and "Organisation" in a list whose body a title or the sheet names: there the
 * column tells who sends each member, unless most of its cells are names of bodies themselves.
 */
export function headsSenders({ text, column }: Heading, table: Table, reading: Reading): boolean {
  if (!EITHER.test(wordKey(text))) return false;
  const { book, sheetsAlike } = reading;
  if (!table.named && !bodyOfSheet(table.sheet, sheetsAlike.has(table.sheet))) return false;
  const told = textsBelow(column, table);
  const bodies = told.filter((cell) => book.isKnownName(cell) || organizationIn(cell));
  return bodies.length * 2 < told.length;
}

/** True for "Sitz" and "Nr." over "1. Mitglied" and "1. Vertretung". */
export function headsRoles({ column }: Heading, table: Table): boolean {
  const hasRole = table.headings.some(({ text }) => membershipField(text) === "role");
  // A text alone in its row is a section or a footnote.
  const rows = table.rows.filter((row) => filledColumns(row, table.left, table.right).length > 1);
  const texts = hasRole ? [] : textsBelow(column, { rows });
  const told = texts.filter((text) => /\p{L}{3}/u.test(text));
  return told.length > 0 && told.every((text) => parseRole(text)?.role !== "unknown");
}

function textsBelow(column: number, { rows }: Pick<Table, "rows">): string[] {
  return rows
    .slice(0, ROWS_LOOKED_AT)
    .map(({ cells }) => cellText(cells[column]))
    .filter((text) => text !== "");
}

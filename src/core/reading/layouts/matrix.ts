import { membershipField } from "../headings/membership-headings";
import type { OrganizationBook } from "../organizations/organization-book";
import type { Table } from "../tables/table";
import { cellText } from "../text/plain-text";

const MARK = /^(?:[xmsvogb]|om|sm|✓|✔|☑|☒|-)$/i;
/** So many rows tell what the others hold. */
const ROWS_LOOKED_AT = 30;

/** True for a table of persons by organizations with marks in the cells: no list of memberships. */
export function isMatrix(table: Table, book: OrganizationBook): boolean {
  const fields = table.headings.map(({ text }) => membershipField(text));
  if (fields.includes("organization")) return false;
  const others = table.headings.filter((_, index) => fields[index] === undefined);
  const named = others.filter(({ text }) => book.isKnownName(text));
  return named.length >= 2 || others.filter(({ column }) => holdsMarks(table, column)).length >= 2;
}

function holdsMarks(table: Table, column: number): boolean {
  const texts = table.rows
    .slice(0, ROWS_LOOKED_AT)
    .map((row) => cellText(row.cells[column]))
    .filter((text) => text !== "");
  return texts.length > 0 && texts.every((text) => MARK.test(text));
}

import { isErrorValue, type Row } from "../../grid";
import type { RowContext, RowOrganization } from "./row-context";

/**
 * The organization of each row, asked from the top. A blank Gremium means the one of the row above:
 * lists name it once for a block. `fallback` is what a title or the sheet's name says.
 */
export function rowOrganizations(
  { columns, reading, cellOf, merged }: RowContext,
  fallback: RowOrganization | undefined,
): (row: Row) => RowOrganization | undefined {
  let above = fallback;
  return (row) => {
    const own = cellOf(row, columns.organization);
    if (!own || columns.organization === undefined) return fallback;
    if (isErrorValue(row.cells[columns.organization])) return undefined;
    const value = own.value ?? merged(row.index, columns.organization);
    const organization = reading.book.organizationAt(value, own);
    if (!organization) return above;
    above = { organization, place: own.place };
    if (!reading.firstMentions.has(organization))
      reading.firstMentions.set(organization, own.place);
    return above;
  };
}

import type { OrganizationBook } from "../organizations/organization-book";
import type { Organization } from "../../register";
import type { Sheet } from "../../grid";
import { headingCells } from "./find-headers";
import type { Title } from "./table";

/** Titles stand close above their table. */
const ROWS_ABOVE = 6;
const LONGEST_TITLE = 200;

/**
 * The title rows above a header, nearest first: rows with one text over the table's columns, or with a
 * label and its value ("Gremium: | KoStAG"). Anything fuller is another table's row.
 */
export function titlesAbove(sheet: Sheet, at: number, left: number, right: number): Title[] {
  const titles: Title[] = [];
  const header = sheet.rows[at]?.index ?? 0;
  for (let above = at - 1; above >= 0; above -= 1) {
    const row = sheet.rows[above];
    if (!row || row.index < header - ROWS_ABOVE) break;
    const cells = headingCells(row).filter(({ column }) => column >= left && column <= right);
    const isLabelled = cells.length === 2 && /:$|^gremium$/i.test(cells[0]?.text ?? "");
    if (cells.length === 0) continue;
    if (cells.length > 1 && !isLabelled) break;
    for (const { text, column } of cells) {
      if (text.length <= LONGEST_TITLE) titles.push({ text, row: row.index, column });
    }
  }
  return titles;
}

/** An organization named outside of the table's rows, and the cell that names it (none for a sheet's name). */
export interface NamedOrganization {
  readonly organization: Organization;
  readonly title: Title | undefined;
}

/** Lines such as "laut Beschluss des Kreistags vom …" name who decided, not whose list this is. */
const WHO_DECIDED =
  /beschlu|beschlü|beschlo|gewählt|(?<!\p{L})(laut|gemäß|gem|sitzung|vorlage|stand)(?!\p{L})/iu;

/** The known organization that the nearest title names, else the sheet's name. */
export function organizationAbove(
  sheet: Sheet,
  titles: readonly Title[],
  book: OrganizationBook,
): NamedOrganization | undefined {
  for (const title of titles.filter(({ text }) => !WHO_DECIDED.test(text))) {
    const organization = book.namedIn(title.text);
    if (organization) return { organization, title };
  }
  const organization = book.namedIn(sheet.name);
  return organization && { organization, title: undefined };
}

import { isBlank, type Row } from "../../grid";
import { cellText, fold, memoized } from "../text/plain-text";
import type { Table } from "./table";

/** Totals, dates of issue, legends and footnotes below a list begin like this. */
const FOOTER = new RegExp(
  [
    "^(?:summe|zwischensumme|gesamtsumme|ergebnis|teilergebnis|gesamtergebnis|gesamt|gesamtzahl|insgesamt|anzahl|mitgliederzahl|quelle|legende|erlaeuterung(?:en)?)(?:\\b|$)",
    "^stand ?:|^stand (?:am |vom )?\\d|^(?:hinweis|anmerkung|fussnote)(?:en)? ?:",
    "^(?:gez\\.|erstellt|gedruckt|ausdruck|druckdatum|seite \\d)",
    "^(?:[a-z]+ )?(?:mitglieder|personen|sitze|vertretungen) ?(?:gesamt|insgesamt|:)",
    "^\\d+ (?:[a-z]+ )?(?:mitglied(?:er)?|personen|sitze?|stimmen)\\b",
    "^[a-z]{1,3} ?= ?[a-z]|^[*†¹²³⁴⁵⁶⁷⁸⁹]|^\\(?\\d\\) ?\\p{L}",
  ].join("|"),
  "u",
);

export const isFooter = memoized(
  (text: string): boolean => FOOTER.test(fold(text)) || /^[*†¹²³⁴⁵⁶⁷⁸⁹]/.test(text),
);

/**
 * The rows of a table that may hold an entry. A row with a single filled cell is a heading between, a
 * remark or a date of issue; `lonely` names the column in which a single cell is an entry all the same.
 */
export function bodyRows(table: Table, lonely?: number): Row[] {
  return table.rows.filter((row) => {
    const filled: number[] = [];
    for (let column = table.left; column <= table.right; column += 1) {
      if (!isBlank(row.cells[column])) filled.push(column);
    }
    const [first] = filled;
    if (first === undefined || isFooter(cellText(row.cells[first]))) return false;
    return filled.length > 1 || first === lonely;
  });
}

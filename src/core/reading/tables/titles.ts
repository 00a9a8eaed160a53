import type { Row, Sheet } from "../../grid";
import { headingCells } from "./heading-cells";
import type { Heading, Title } from "./table";

/** Titles stand close above their table; a letterhead above the first table may take more rows. */
const ROWS_ABOVE = 6;
const ROWS_OF_LETTERHEAD = 25;
const LONGEST_TITLE = 200;

/** Words that name what stands in the next cell, with or without a colon. */
const LABEL =
  /^(?:gremium|ausschuss|name des gremiums|fraktion|partei|wahlperiode|wahlzeit|stand|titel|betreff|gültig ab)$/i;

/**
 * The title rows above a header, nearest first: rows with one text over the table's columns, or with a
 * label and its value ("Gremium: | KoStAG"). Below another table anything fuller is a row of that one;
 * `first` is the position from which rows may be titles (0: no table above).
 */
export function titlesAbove(
  sheet: Sheet,
  at: number,
  left: number,
  right: number,
  first = 0,
): Title[] {
  const titles: Title[] = [];
  const header = sheet.rows[at]?.index ?? 0;
  const highest = header - (first === 0 ? ROWS_OF_LETTERHEAD : ROWS_ABOVE);
  for (let above = at - 1; above >= first; above -= 1) {
    const row = sheet.rows[above];
    if (!row || row.index < highest) break;
    const found = titlesIn(row, left, right);
    if (first > 0 && found?.some(({ text }) => addressesSomebody(text))) break;
    if (found) titles.push(...found);
    else if (first > 0 || row.index < header - ROWS_ABOVE) break;
  }
  return titles;
}

/** "Frau Muster" alone above headings that come again is a row of the list above, not its title. */
export function addressesSomebody(text: string): boolean {
  return /^(?:Herrn?|Frau) \p{Lu}/u.test(text);
}

/** undefined for a row that is fuller than titles are. */
function titlesIn(row: Row, left: number, right: number): Title[] | undefined {
  const all = headingCells(row);
  const over = all.filter(({ column }) => column >= left && column <= right);
  const isLeft = over.length === 0 && all.length === 2 && (all[1]?.column ?? 0) < left;
  const cells = isLeft || (all.length === 1 && (all[0]?.column ?? 0) <= right) ? all : over;
  const labelled = labelledIn(cells);
  if (cells.length > 1 && labelled.length === 0) return undefined;
  const plain = labelled.length > 0 ? labelled : cells.map((cell) => titleOf(cell, row));
  return plain.filter(({ text }) => text.length <= LONGEST_TITLE);

  function labelledIn([label, value, ...more]: readonly Heading[]): Title[] {
    if (!label || !value || !isLabel(label.text)) return [];
    const title = { ...titleOf(value, row), label: label.text.replace(/ ?:$/, "") };
    return more.length === 0 ? [title] : [title, ...labelledIn(more)];
  }
}

/** "Gremium:" and the like, with what they announce in the next cell. */
export function isLabel(text: string): boolean {
  return text.endsWith(":") || LABEL.test(text);
}

/** "Gremium: KoStAG" in one cell is a label and its value too. */
function titleOf({ text, column }: Heading, { index }: Row): Title {
  const [, label, value] = /^([^:]{3,25}): (.+)$/.exec(text) ?? [];
  const isLabelled = label !== undefined && value !== undefined && LABEL.test(label);
  return { text: isLabelled ? value : text, row: index, column, ...(isLabelled ? { label } : {}) };
}

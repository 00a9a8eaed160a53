import { parseAddress } from "../grid";
import type { ReadTable, ToldOfRow } from "../reading";
import { nameIn, names, textAt } from "./body-name";
import { ROLE_WORDS } from "./role-words";
import type { SourceColumn, SourceTable } from "./sheet-source";
import type { ShownSheet } from "./shown-sheet";

/** A column of the new table that tells, row by row, what stands beside the row in the old one. */
export interface ToldColumn {
  readonly heading: string;
  /** A kept column whose blank cells it fills; undefined: a column of its own. */
  readonly column: number | undefined;
  /** By row; undefined where nothing is told, or somebody hid it. */
  readonly textOf: (row: number) => string | undefined;
}

interface Kind {
  readonly heading: string;
  readonly meanings: readonly string[];
  readonly textOf: (told: ToldOfRow, context: ToldContext) => string | undefined;
}

interface ToldContext {
  readonly table: ReadTable;
  readonly shown: ShownSheet;
  readonly columns: readonly SourceColumn[];
}

const KINDS: readonly Kind[] = [
  { heading: "Gremium", meanings: ["Gremium", "Kurzname"], textOf: bodyText },
  { heading: "Fraktion", meanings: ["Fraktion", "Institution"], textOf: originText },
  { heading: "Funktion", meanings: ["Funktion"], textOf: roleText },
];

/**
 * What headings between the rows and first rows of blocks tell of the rows below: it fills the blank cells
 * of its column, or becomes a column where there is none, so that every row speaks for itself. `title` is
 * what stands above the table anyway.
 */
export function toldColumns(source: SourceTable, shown: ShownSheet, title: string): ToldColumn[] {
  const { table, columns, rows } = source;
  if (table.told.size === 0) return [];
  const context = { table, shown, columns };
  return KINDS.flatMap(({ heading, meanings, textOf }): ToldColumn[] => {
    const own = columns.filter(({ meaning }) => meanings.includes(meaning ?? ""));
    const kept = own.find(({ isKept }) => isKept);
    if (own.length > 0 && !kept) return [];
    const texts = new Map<number, string>();
    for (const row of rows) {
      const told = table.told.get(row);
      const text = told && textOf(told, context);
      if (text !== undefined && text !== "") texts.set(row, text);
    }
    if (texts.size === 0 || (!kept && isSaidAbove(heading, texts, rows.length, title))) return [];
    return [{ heading, column: kept?.column, textOf: (row) => texts.get(row) }];
  });
}

/** The same for all rows and in the title already; that all are members needs no telling. */
function isSaidAbove(
  heading: string,
  texts: ReadonlyMap<number, string>,
  rows: number,
  title: string,
): boolean {
  const [first = "", ...more] = new Set(texts.values());
  if (more.length > 0) return false;
  if (heading === "Funktion") return first === ROLE_WORDS.member;
  return texts.size === rows && names(title, first);
}

function bodyText({ organization: told }: ToldOfRow, context: ToldContext): string | undefined {
  if (!told) return undefined;
  const { shown, table, columns } = context;
  const { organization, place } = told;
  if (!shown.isShown(place)) return undefined;
  const address = parseAddress(place.cell);
  if (table.named?.place.cell === place.cell) return table.named.name;
  // A body by the name of the sheet is told by the heading of the table.
  if (address?.row === table.headerRows[1]) return nameIn(shown.sheet.name, organization);
  const text = textAt(shown, place);
  const isColumn = columns.some(
    ({ column, meaning }) => column === address?.column && meaning === "Gremium",
  );
  return isColumn ? text : (nameIn(text, organization) ?? text);
}

function originText({ onBehalfOf: told }: ToldOfRow, { shown }: ToldContext): string | undefined {
  return told && shown.isShown(told.place) ? told.text : undefined;
}

function roleText({ role: told }: ToldOfRow, { shown }: ToldContext): string | undefined {
  return told && shown.isShown(told.place) ? ROLE_WORDS[told.role] : undefined;
}

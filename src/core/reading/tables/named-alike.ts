import { fraktionIn } from "../names/fraktion-heading";
import { readSection } from "../roles/read-section";
import { groupBy } from "../../register";
import { isFooter } from "./body-rows";
import type { Table, Title } from "./table";

const LONGEST_NAME = 60;

/**
 * Lists with the same headings, one below the other, of which some stand under the name of a body: the
 * title of the others is a name of a body too, though it does not look like one ("Bauen und Wohnen").
 */
export function namedAlike(tables: readonly Table[]): Table[] {
  const lists = tables.filter(({ kind }) => kind === "memberships");
  const byHeadings = groupBy(lists, headingsOf);
  return tables.map((table) => {
    if (table.missing !== "Gremium") return table;
    const isAmongNamed = byHeadings.get(headingsOf(table))?.some(({ named }) => named?.title);
    const title = isAmongNamed ? table.titles.find(mayNameBody) : undefined;
    return title ? { ...table, named: { known: undefined, name: title.text, title } } : table;
  });
}

function headingsOf({ headings }: Table): string {
  return JSON.stringify(headings.map(({ text }) => text));
}

function mayNameBody({ text }: Title): boolean {
  const isOther = readSection(text) !== undefined || fraktionIn(text) !== undefined;
  return (
    !isOther && !isFooter(text) && text.length <= LONGEST_NAME && /^\p{Lu}[^.:\d]+$/u.test(text)
  );
}

import { table, type Column } from "../columns";
import { entriesOf, type Entry } from "../entries";
import type { BodyFacts, RegisterFacts } from "../facts";
import {
  filled,
  fraktionColumns,
  memberColumns,
  rankColumn,
  roleColumn,
  substituteForColumn,
  termColumns,
  told,
  voteColumn,
} from "../list-columns";
import { mergedBodies, organizationColumn } from "../organization-column";
import type { Page } from "../page";
import { inOrder, isOneOf, type Taste } from "../taste";

/** Layout 1: everybody in a row of his own; a column says in which body. */
export function rowPerMembership({ bodies }: RegisterFacts, likes: Taste): Page[] {
  const sheetName = likes("sheet of members", ["Mitglieder", "Tabelle1", "Gremien 2021"]);
  const page = (own: readonly BodyFacts[]): Page => {
    const entries = own.flatMap(entriesOf);
    const naming = organizationColumn(entries, likes);
    const columns = [naming, ...entryColumns(entries, likes)];
    const ordered = inOrder(likes, columns, ({ heading }) => heading);
    const merges = mergedBodies(entries, { line: 1, column: ordered.indexOf(naming) }, likes);
    return { sheetName, lines: table(ordered, entries), merges };
  };
  const isApart = isOneOf(likes, "table for each body", 4);
  return isApart ? bodies.map((body) => page([body])) : [page(bodies)];
}

/** All columns but the one of the bodies. */
export function entryColumns(entries: readonly Entry[], likes: Taste): Column<Entry>[] {
  const isInParts = likes("names in parts", [true, false]);
  const heading = isInParts
    ? likes("heading of family names", ["Name", "Nachname", "Familienname"])
    : likes("heading of names", ["Name", "Person", "Mitglied", "Name, Vorname"]);
  const columns = [
    roleColumn(likes),
    ...memberColumns(heading, isInParts, likes),
    ...fraktionColumns(likes),
    substituteForColumn(likes),
    rankColumn(likes),
    ...termColumns(likes),
    voteColumn(likes),
  ];
  return told(filled(columns, entries, likes));
}

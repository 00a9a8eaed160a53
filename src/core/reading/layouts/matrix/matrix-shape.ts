import { membershipField, type MembershipField } from "../../headings/membership-headings";
import { rulesField } from "../../headings/rules-headings";
import { isGivenName } from "../../names/given-names";
import { isFormOfAddress } from "../../names/name-frame";
import { readNameCell } from "../../names/open-words";
import { isParty } from "../../../words";
import type { OrganizationBook } from "../../organizations/organization-book";
import type { Heading, Table } from "../../tables/table";
import { organizationIn } from "../../organizations/organization-title";
import { fold } from "../../text/plain-text";
import { legendOn } from "./legend";
import { isKnownBody, isTotal, markedColumns, rowsLookedAt, textsIn } from "./mark-columns";

/** Which columns of a table hold marks, and whether its rows are the persons or the organizations. */
export interface MatrixShape {
  readonly rows: "persons" | "organizations";
  readonly marked: readonly Heading[];
  /** The column that names the rows. */
  readonly names: number;
}

const PERSON_FIELDS: readonly (MembershipField | undefined)[] = [
  "name",
  "member",
  "delegate",
  "givenName",
  "formOfAddress",
  "onBehalfOf",
];
const BODY =
  /ausschuss|ausschuesse|\bag\b|arbeitsgruppe|arbeitskreis|\bak\b|beirat|kommission|kuratorium|gremi|gruppe$|kreistag|rat$|versammlung|zweckverband|verband$|netzwerk|konferenz|vorstand|\bforum\b|runder tisch|jury/;
const BODIES_TOLD = /gremi|ausschu|ausschue|besetzung|entsend|arbeitsgruppe/;

/** "Ausschuss für Umwelt", "AG Wohnen": a body, known or not. */
function looksLikeBody(text: string): boolean {
  return BODY.test(fold(text)) || organizationIn(text) !== undefined;
}

/** The shape of a table of marks; undefined for any other table, and for marks of nobody's seats. */
export function matrixShape(table: Table, book: OrganizationBook): MatrixShape | undefined {
  const marked = markedColumns(table, book);
  const rows = rowsLookedAt(table);
  const [first] = marked;
  if (!first || marked.every(({ column }) => textsIn(rows, column).length === 0)) return undefined;
  const names = namesColumn(table, rows, first.column);
  if (names === undefined) return undefined;
  const shape = { marked: marked.filter(({ column }) => column !== names), names };
  const isKnown = marked.some((heading) => isKnownBody(table, heading, book));
  if (!isKnown && hasBodies(table, rows, names, book)) {
    const persons = shape.marked.filter(({ text }) => mayBePerson(text));
    const [only, ...more] = persons;
    const arePersons = more.length > 0 || (only !== undefined && isSurelyPerson(only.text));
    return arePersons ? { ...shape, rows: "organizations", marked: persons } : undefined;
  }
  const isTold = isKnown || tellsOfBodies(table, shape.marked, rows);
  return isTold && isPersonTable(table, rows, names) ? { ...shape, rows: "persons" } : undefined;
}

/** The column of names: the one whose heading says so, else the leftmost that holds words before the marks. */
function namesColumn(table: Table, rows: Table["rows"], before: number): number | undefined {
  const named = table.headings.find(({ text }) =>
    ["name", "member", "delegate", "organization"].includes(membershipField(text) ?? ""),
  );
  if (named && named.column < before) return named.column;
  for (let column = table.left; column < before; column += 1) {
    const texts = textsIn(rows, column);
    if (texts.some((text) => /\p{L}{2}/u.test(text)) && !isDetail(table, column)) return column;
  }
  return undefined;
}

function isDetail({ headings }: Table, column: number): boolean {
  const heading = headings.find((each) => each.column === column);
  return heading !== undefined && membershipField(heading.text) !== undefined;
}

/** The rows are bodies: the heading says so, or most of their names do. */
function hasBodies(
  { headings }: Table,
  rows: Table["rows"],
  names: number,
  book: OrganizationBook,
): boolean {
  const heading = headings.find(({ column }) => column === names);
  const field = heading && membershipField(heading.text);
  if (field === "organization") return true;
  const texts = textsIn(rows, names).filter((text) => !isTotal(text));
  const bodies = texts.filter((text) => book.isKnownName(text) || looksLikeBody(text));
  return field === undefined && bodies.length * 2 > texts.length;
}

const PLACE_OF_WORK =
  /amt$|center$|buero$|dezernat|abteilung|verwaltung|fraktion|^(?:sitze|vorsitz|bemerk)/;

/** One column of marks alone must be somebody's beyond doubt: "Aufgabe" or "Rolle im Kreis" are nobody. */
function isSurelyPerson(text: string): boolean {
  const [first = "", ...more] = text.split(/[\s,]+/);
  if (isParty(/\(([^()]+)\)$/.exec(text)?.[1] ?? "")) return true;
  return isFormOfAddress(first) || (more.length > 0 && [first, ...more].some(isGivenName));
}

function mayBePerson(text: string): boolean {
  const hasMeaning = membershipField(text) !== undefined || rulesField(text) !== undefined;
  return (
    !hasMeaning &&
    !isTotal(text) &&
    readNameCell(text) === "name" &&
    !/\d/.test(text) &&
    !PLACE_OF_WORK.test(fold(text))
  );
}

/** Somebody is listed here: a heading or a form of address says so, or given names are there. */
function isPersonTable({ headings }: Table, rows: Table["rows"], names: number): boolean {
  if (headings.some(({ text }) => PERSON_FIELDS.includes(membershipField(text)))) return true;
  const texts = textsIn(rows, names).filter(
    (text) => !isTotal(text) && readNameCell(text) === "name",
  );
  const full = texts.filter((text) =>
    /^(?:Herrn?|Frau|Ktabg\.?|Dr\.)\s|^\p{Lu}[\p{L}' -]+,\s?\p{Lu}|^\p{Lu}\p{Ll}+ \p{Lu}/u.test(
      text,
    ),
  );
  return full.length * 2 > texts.length;
}

/** Marks of bodies that nobody knows: their names, the title, a Fraktion, or marks for roles say so. */
function tellsOfBodies(table: Table, marked: readonly Heading[], rows: Table["rows"]): boolean {
  const isExplained = legendOn(table.sheet).size > 1;
  if (isExplained || marked.some(({ text }) => looksLikeBody(text))) return true;
  const titles = [table.sheet.name, ...table.titles.map(({ text }) => text)];
  if (titles.some((text) => BODIES_TOLD.test(fold(text)))) return true;
  const isPolitical = table.headings.some(({ text }) => membershipField(text) === "onBehalfOf");
  const marks = new Set(marked.flatMap(({ column }) => textsIn(rows, column)).map(fold));
  const tellsRoles =
    marks.has("mitglied") ||
    (marks.has("m") && ["s", "v", "sm", "stv.", "stv"].some((mark) => marks.has(mark)));
  return tellsRoles || (isPolitical && marked.length > 1);
}

import { addDraft } from "../bounds";
import { isErrorValue, placeOf, type Row } from "../../grid";
import { groupBy } from "../../register";
import type { Steps } from "../../steps";
import { membershipField } from "../headings/membership-headings";
import { parseName } from "../names/parse-name";
import { isParty } from "../../words";
import { readNameCell } from "../names/open-words";
import type { Reading } from "../reading";
import type { Heading, Table } from "../tables/table";
import { cellText } from "../text/plain-text";
import { columnLists } from "./column-lists";
import { listedDeputies } from "./deputy-list";
import { targetAt } from "./deputy-target";
import type { Draft } from "./draft";
import type { TableLayout, TableState } from "./layout";
import { notePool } from "./pools";
import { numberedNames, rankedNames } from "./ranked-names";
import { withSubstituteFor } from "./row-places";
import { entriesOf } from "./text-form/entries";
import { parseEntry, type Clause, type ParsedEntry } from "./text-form/deputy-clauses";
import { isPersonText, peopleIn } from "./text-form/person-text";

/**
 * Layout 6 in a table: the cell of the member names his deputy too, "Frau A (Vertretung Herr B)". It is
 * read as the list that it is without the deputies, and these are added to the members of their cells.
 */
export const cellForm: TableLayout = {
  recognises: (table) => {
    const heading = memberHeading(table);
    return heading !== undefined && table.rows.some((row) => formIn(row, heading) !== undefined);
  },
  read: readCellForms,
};

function* readCellForms(table: Table, reading: Reading): Steps<TableState> {
  const heading = memberHeading(table);
  if (!heading) return yield* columnLists.read(table, reading);
  const forms = new Map<string, readonly ParsedEntry[]>();
  const rows = table.rows.map((row) => {
    const form = formIn(row, heading);
    if (!form) return row;
    const { column } = heading;
    forms.set(placeOf(table.sheet.name, { row: row.index, column }).cell, form);
    const names = form.map(({ person }) => person).join("\n");
    return { ...row, cells: row.cells.map((cell, at) => (at === column ? names : cell)) };
  });
  const before = reading.drafts.length;
  const state = yield* columnLists.read({ ...table, rows }, reading);
  const read = reading.drafts.splice(before);
  for (const own of groupBy(read, ({ places }) => places.person.cell).values()) {
    const [first] = own;
    const form = first && forms.get(first.places.person.cell);
    for (const draft of form ? withDeputies(own, form, reading) : own) addDraft(reading, draft);
  }
  return state;
}

function memberHeading({ headings }: Table): Heading | undefined {
  return headings.find(({ text }) => ["name", "member"].includes(membershipField(text) ?? ""));
}

/** Cheap, for it is asked of every row. */
const MAY_NAME_DEPUTY = /vertret|stellv|stv\.|ersatz|\bV:|[(/]/iu;

/** The entries of a cell of which one names a deputy; undefined for an ordinary cell. */
function formIn({ cells }: Row, { column, text: heading }: Heading): ParsedEntry[] | undefined {
  const cell = cells[column];
  if (typeof cell !== "string" || isErrorValue(cell) || !MAY_NAME_DEPUTY.test(cell))
    return undefined;
  const lines = cell.split(/[\r\n\u2028\v]+/).map(cellText);
  const entries = lines.flatMap((line) => entriesOf(spelledOut(line, heading)));
  const parsed = withLinesBelow(entries.map(({ text }) => parseEntry(text)));
  const isForm = parsed.some(({ clauses }) => clauses.length > 0) && parsed.every(isNamed);
  return isForm ? parsed : undefined;
}

/** Somebody, and as deputies somebody too: "Stellvertretende Mitglieder" is a heading. */
function isNamed({ person, clauses }: ParsedEntry): boolean {
  if (person === "") return false;
  return [person, ...clauses.map(({ text }) => text)].every(
    (text) =>
      readNameCell(text) !== "name" ||
      namesIn(text, false).every(({ text: name }) => isPersonText(name)),
  );
}

/** "Frau A (Herr B)" under "Mitglied (Vertretung)": the heading says what the brackets hold. */
function spelledOut(text: string, heading: string): string {
  if (!/vertret|stellv/iu.test(heading)) return text;
  return text.replace(/\s*[(/]\s*([^()/]+)\)?$/u, (whole, name: string) =>
    isPersonText(name) && !isParty(name) ? ` (Vertretung ${name})` : whole,
  );
}

/** "Vertretung: Herr B" in a line of its own is said of the member above. */
function withLinesBelow(entries: readonly ParsedEntry[]): ParsedEntry[] {
  const whole: ParsedEntry[] = [];
  for (const entry of entries) {
    const above = whole.at(-1);
    if (above && entry.person === "" && entry.clauses.length > 0)
      whole[whole.length - 1] = { ...above, clauses: [...above.clauses, ...entry.clauses] };
    else whole.push(entry);
  }
  return whole;
}

/** The members of a cell, each followed by the deputies that his entry names. */
function withDeputies(
  own: readonly Draft[],
  form: readonly ParsedEntry[],
  reading: Reading,
): Draft[] {
  const drafts: Draft[] = [];
  let next = 0;
  for (const { person, clauses } of form) {
    const count = readNameCell(person) === "name" ? peopleIn(person).length : 0;
    const members = own.slice(next, next + count);
    next += count;
    drafts.push(...members);
    const [member] = members;
    if (!member) continue;
    for (const clause of clauses)
      drafts.push(...deputiesIn(clause, member, members.length, reading));
  }
  return [...drafts, ...own.slice(next)];
}

function deputiesIn(
  { text, ordered }: Clause,
  member: Draft,
  members: number,
  reading: Reading,
): readonly Draft[] {
  const { organization, onBehalfOf } = member;
  const { place } = member.mention;
  const says = readNameCell(text);
  if (says === "pool") notePool(text, { organization, onBehalfOf, place }, reading);
  if (says !== "name") return [];
  const names = namesIn(text, ordered).filter((name) => isPersonText(name.text));
  const deputies = names.map(({ text: name, rank }) => deputyOf(name, rank, member));
  if (members > 1 || ordered) return listedDeputies(deputies, false, reading);
  return deputies.map((deputy) => standingInFor(deputy, member));
}

function namesIn(text: string, ordered: boolean) {
  const numbered = ordered ? rankedNames(text) : numberedNames(text);
  return numbered ?? peopleIn(text).map((name) => ({ text: name, rank: undefined }));
}

/** In the same cell and for the same time; of his own Fraktion only if it is told. */
function deputyOf(text: string, rank: number | undefined, member: Draft): Draft {
  const name = parseName(text);
  const { place } = member.mention;
  const { organization, start, end } = member.places;
  return {
    mention: { name, place, onBehalfOf: name.party },
    organization: member.organization,
    role: "substitute",
    roleText: undefined,
    votingRight: undefined,
    onBehalfOf: name.party,
    area: undefined,
    term: member.term,
    target: undefined,
    rank,
    remark: undefined,
    places: {
      person: place,
      organization,
      ...(start ? { start } : {}),
      ...(end ? { end } : {}),
    },
  };
}

function standingInFor(deputy: Draft, { mention }: Draft): Draft {
  const target = targetAt(mention);
  return { ...deputy, target, places: withSubstituteFor(deputy.places, target.at.place) };
}

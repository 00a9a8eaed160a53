import type { Term } from "../../calendar";
import type { Subject } from "../../findings";
import type { Row } from "../../grid";
import type { ReadPerson } from "../names/person-cells";
import type { Reading } from "../reading";
import { readSection } from "../roles/read-section";
import type { Draft } from "./draft";
import { draftOf } from "./member-draft";
import type { Entry, RowContext, RowOrganization, ToldOrganization } from "./row-context";
import { isAnyFilled, readPeriod, readTerm, type CellsOf } from "./row-facts";
import { linesOf, readPersons } from "./row-persons";

/** What the row tells of everybody it names. Made for each row: named one by one, for spreading takes many times as long. */
export interface RowFacts extends Entry {
  readonly organization: ToldOrganization;
  readonly term: Draft["term"];
  /** Of the row's own column or of what heads it; a party behind the member's name is his alone. */
  readonly onBehalfOf: string | undefined;
}

/** A member with his name as the cell writes it. */
export interface NamedMember {
  readonly text: string;
  readonly draft: Draft;
}

/** The members of a row as read, and what the deputies beside share with them. */
export interface ReadRow {
  readonly facts: RowFacts;
  /** Nearly always one; several where a cell names several, none where it names nobody. */
  readonly members: readonly NamedMember[];
}

/** Reads the members of a row; undefined for a row that is a title between the blocks. */
export function readMembershipRow(entry: Entry, context: RowContext): ReadRow | undefined {
  const { row, scope } = entry;
  const persons = readPersons(row, context.columns.member, context.cellOf);
  const [member] = persons;
  const { organization } = scope;
  if (!member || !organization || isTitle(row, member, context)) return undefined;
  const cell: CellsOf = (field) => context.cellOf(row, context.columns.single.get(field));
  const term = termOf(cell, member, organization, context);
  const facts: RowFacts = { row, scope, organization, term, onBehalfOf: scope.origin?.text };
  const origins = linesOf(row.cells[context.columns.onBehalfOf[0] ?? -1], persons.length);
  const members = persons.flatMap((person, index) => {
    const own = origins ? { ...facts, onBehalfOf: origins[index] ?? facts.onBehalfOf } : facts;
    const draft = draftOf(person, own, cell, context);
    return draft ? [{ text: person.text, draft }] : [];
  });
  return { facts, members };
}

/** A body between the blocks, or a line of a legend ("M | Mitglied"); a row that tells of a seat is neither. */
function isTitle(row: Row, { says, text }: ReadPerson, { columns, reading }: RowContext): boolean {
  const { organization, onBehalfOf, member, single } = columns;
  if (says !== "name" || isAnyFilled(row, [member.givenName])) return false;
  if (reading.book.isKnownName(text)) return true;
  const isSeat =
    isAnyFilled(row, [organization]) && isAnyFilled(row, [...onBehalfOf, single.get("role")]);
  return !isSeat && readSection(text) !== undefined;
}

/** Of the row itself, else behind the name, else of the title above the table. */
function termOf(
  cell: CellsOf,
  member: ReadPerson,
  { organization }: RowOrganization,
  { reading, start }: RowContext,
): Draft["term"] {
  const person = member.says === "name" ? member.text : undefined;
  const subject = { organization: organization.shortName, person };
  const own = readTerm(cell, reading, subject);
  if (own.start !== undefined || own.end !== undefined) return own;
  return periodBehindName(member, reading, subject) ?? start.term?.term ?? own;
}

/** "Muster (bis 31.12.2021)": some have no column for it. */
function periodBehindName(
  { name, cell }: ReadPerson,
  reading: Reading,
  subject: Subject,
): Term | undefined {
  if (name.period === undefined) return undefined;
  const { place, heading } = cell;
  return readPeriod({ value: name.period, place, heading }, reading, subject);
}

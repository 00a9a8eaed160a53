import { placeOf, type Place } from "../../grid";
import { cellText } from "../text/plain-text";
import { readCount } from "../values/read-words";
import { dayOf } from "../values/report-day";
import { listedDeputies } from "./deputy-list";
import type { Draft } from "./draft";
import type { PersonColumns } from "./membership-columns";
import type { NamedMember, RowFacts } from "./membership-rows";
import { notePool } from "./pools";
import type { RowContext } from "./row-context";
import { readPersons, type NumberedPerson } from "./row-persons";
import { scopePlaces } from "./scope-places";
import type { Seat } from "./row-per-seat";

/**
 * The deputies of a row. "beside": of the members of that row; "listed": of a list, whom for is not told.
 * A dash, N.N. or "Kein stellvertretendes Mitglied" beside a member: there is no deputy.
 */
export function readDeputies(
  seat: Seat,
  stand: "beside" | "listed",
  context: RowContext,
): readonly Draft[] {
  return context.columns.deputies.flatMap((columns) => {
    const persons = readPersons(seat.facts.row, columns, context.cellOf);
    for (const person of persons) if (person.says === "pool") notePoolBeside(person, seat, context);
    const isNumbered = stand === "listed" || persons.length > 1;
    const deputies = persons
      .filter(({ says }) => says === "name")
      .map((person) => ({
        ...deputyOf(person, columns, seat.facts, context),
        rank: isNumbered ? rankOf(person, columns, seat, context) : undefined,
      }));
    return stand === "listed" ? deputies : withTargets(deputies, seat, context);
  });
}

/** A number that counts a list of deputies; one in front of a single deputy only counts the rows. */
function rankOf(
  { number }: NumberedPerson,
  { rank }: PersonColumns,
  { facts }: Seat,
  { cellOf }: RowContext,
): number | undefined {
  return readCount(cellOf(facts.row, rank)?.value) ?? number;
}

/** One member has all of them; of several members and as many deputies each has his own; else it is a list. */
function withTargets(
  deputies: readonly Draft[],
  { members }: Seat,
  { reading }: RowContext,
): readonly Draft[] {
  const isEach = members.length > 1 && members.length === deputies.length;
  if (members.length > 1 && !isEach) return listedDeputies(deputies, false, reading);
  return deputies.map((deputy, index) => standingInFor(deputy, members[isEach ? index : 0]));
}

function standingInFor(deputy: Draft, member: NamedMember | undefined): Draft {
  if (!member) return deputy;
  const { mention, places } = member.draft;
  return {
    ...deputy,
    target: { text: member.text, member: mention, place: places.person },
    places: { ...deputy.places, substituteFor: places.person },
  };
}

function deputyOf(
  person: NumberedPerson,
  columns: PersonColumns,
  facts: RowFacts,
  context: RowContext,
): Draft {
  const { organization } = facts;
  const { place } = person.cell;
  const onBehalfOf = originOf(person, columns, facts, context);
  return {
    mention: { name: person.name, place, onBehalfOf },
    organization: organization.organization,
    role: "substitute",
    roleText: undefined,
    votingRight: undefined,
    onBehalfOf,
    area: undefined,
    term: termOf(person, columns, facts, context),
    target: undefined,
    rank: undefined,
    remark: undefined,
    places: deputyPlaces(place, columns, facts, context),
  };
}

/**
 * A Fraktion left of the member or heading the block is the deputy's too, unless a column of his own says
 * otherwise or none ("–"); one behind the member is his alone.
 */
function originOf(
  deputy: NumberedPerson,
  { onBehalfOf: own }: PersonColumns,
  { row, onBehalfOf, scope }: RowFacts,
  { columns }: RowContext,
): string | undefined {
  const [first] = columns.onBehalfOf;
  const isOwnCell = first !== undefined && cellText(row.cells[first]) !== "";
  const ofRow = columns.onBehalfOfIsRows || (scope.isHeadedOnce && !isOwnCell);
  const isToldOfNone = own !== undefined && cellText(row.cells[own]) !== "";
  return (
    deputy.onBehalfOf ?? deputy.name.party ?? (ofRow && !isToldOfNone ? onBehalfOf : undefined)
  );
}

/** Of columns of his own, else as long as the member. */
function termOf(
  deputy: NumberedPerson,
  { start, end }: PersonColumns,
  { row, term, organization }: RowFacts,
  { cellOf, reading }: RowContext,
): Draft["term"] {
  const subject = { organization: organization.organization.shortName, person: deputy.text };
  const own = {
    start: dayOf(cellOf(row, start), reading, subject),
    end: dayOf(cellOf(row, end), reading, subject),
  };
  return own.start === undefined && own.end === undefined ? term : own;
}

function deputyPlaces(
  person: Place,
  { start, end, onBehalfOf }: PersonColumns,
  facts: RowFacts,
  context: RowContext,
): Draft["places"] {
  const at = (column: number | undefined) =>
    column === undefined || cellText(facts.row.cells[column]) === ""
      ? undefined
      : placeOf(context.table.sheet.name, { row: facts.row.index, column });
  const ofRow = scopePlaces(facts, person, "substitute", context);
  const [from, to, origin] = [at(start) ?? ofRow.start, at(end) ?? ofRow.end, at(onBehalfOf)];
  return {
    person,
    organization: ofRow.organization,
    ...(origin ? { onBehalfOf: origin } : {}),
    ...(from ? { start: from } : {}),
    ...(to ? { end: to } : {}),
  };
}

/** "Alle weiteren Mitglieder der Fraktion" beside a member: of his Fraktion, wherever it is told. */
function notePoolBeside(
  deputy: NumberedPerson,
  { facts, members }: Seat,
  { reading }: RowContext,
): void {
  const onBehalfOf = facts.onBehalfOf ?? members[0]?.draft.onBehalfOf;
  const { organization } = facts.organization;
  notePool(deputy.text, { organization, onBehalfOf, place: deputy.cell.place }, reading);
}

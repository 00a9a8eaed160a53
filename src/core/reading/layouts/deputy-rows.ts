import type { ReadPerson } from "../names/person-cells";
import { cellText } from "../text/plain-text";
import { readCount } from "../values/read-words";
import { dayOf } from "../values/report-day";
import { listedDeputies } from "./deputy-list";
import type { Draft } from "./draft";
import type { PersonColumns } from "./membership-columns";
import type { NamedMember, RowFacts } from "./membership-rows";
import { notePool } from "./pools";
import type { DeputyColumns, RowContext } from "./row-context";
import { RowMention } from "./row-mention";
import { readPersons } from "./row-persons";
import { headSpots } from "./scope-places";
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
  return context.deputies.flatMap(({ columns, placesOf }) => {
    const persons = readPersons(seat.facts.row, columns, context.cellOf);
    for (const person of persons) if (person.says === "pool") notePoolBeside(person, seat, context);
    const named = persons.filter(({ says }) => says === "name");
    const isNumbered = stand === "listed" || persons.length > 1;
    const members = stand === "listed" ? [] : membersFor(named.length, seat);
    const deputies = named.map((person, index) => {
      const rank = isNumbered ? rankOf(person, columns, seat, context) : undefined;
      return deputyOf({ person, columns, placesOf, rank }, members?.[index], seat, context);
    });
    return members ? deputies : listedDeputies(deputies, false, context.reading);
  });
}

/** A number that counts a list of deputies; one in front of a single deputy only counts the rows. */
function rankOf(
  { number }: ReadPerson,
  { rank }: PersonColumns,
  { facts }: Seat,
  { cellOf }: RowContext,
): number | undefined {
  return readCount(cellOf(facts.row, rank)?.value) ?? number;
}

/**
 * Whom each of so many deputies of a row stands in for. One member has all of them; of several members and
 * as many deputies each has his own; else they are a list, and it is undefined.
 */
function membersFor(count: number, { members }: Seat): readonly NamedMember[] | undefined {
  const [only] = members;
  if (members.length > 1) return members.length === count ? members : undefined;
  return only ? Array.from({ length: count }, () => only) : [];
}

/** A deputy of a row, and the columns that name him. */
interface RowDeputy extends DeputyColumns {
  readonly person: ReadPerson;
  readonly rank: number | undefined;
}

function deputyOf(
  { person, columns, placesOf, rank }: RowDeputy,
  member: NamedMember | undefined,
  { facts, own }: Seat,
  context: RowContext,
): Draft {
  const mention = member?.draft.mention;
  // Where the member's cell is merged over several rows, he stands in another one.
  const substituteFor = own.length > 0 && mention ? context.columns.member.name : mention;
  const heads = headSpots(facts, "substitute", context);
  const places = placesOf(facts.row, {
    ...heads,
    role: undefined,
    onBehalfOf: undefined,
    substituteFor,
  });
  const onBehalfOf = originOf(person, columns, facts, context);
  return {
    mention: new RowMention(person.name, onBehalfOf, places),
    organization: facts.organization.organization,
    role: "substitute",
    roleText: undefined,
    votingRight: undefined,
    onBehalfOf,
    area: undefined,
    term: termOf(person, columns, facts, context),
    target: member && mention && { text: member.text, member: mention, at: mention },
    rank,
    remark: undefined,
    places,
  };
}

/**
 * A Fraktion left of the member or heading the block is the deputy's too, unless a column of his own says
 * otherwise or none ("–"); one behind the member is his alone.
 */
function originOf(
  deputy: ReadPerson,
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
  deputy: ReadPerson,
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

/** "Alle weiteren Mitglieder der Fraktion" beside a member: of his Fraktion, wherever it is told. */
function notePoolBeside(
  deputy: ReadPerson,
  { facts, members }: Seat,
  { reading }: RowContext,
): void {
  const onBehalfOf = facts.onBehalfOf ?? members[0]?.draft.onBehalfOf;
  const { organization } = facts.organization;
  notePool(deputy.text, { organization, onBehalfOf, place: deputy.cell.place }, reading);
}

import { isoText, type Term } from "../../../src/core/calendar";
import { personName, type Register } from "../../../src/core/register";
import { poolsOf, rankedDeputies } from "./entries";
import type { BodyFacts, PersonFacts, RegisterFacts } from "./facts";

interface LineParts {
  readonly body: string;
  readonly who: string;
  readonly role: string;
  readonly onBehalfOf: string | undefined;
  readonly votingRight?: boolean | undefined;
  readonly substituteFor?: string | undefined;
  readonly rank?: number | undefined;
  readonly term: Term;
}

/** What the reading says of deputies that a list names together; each of them has his own line here. */
const LIST_OF_DEPUTIES = "Liste der Vertretungen";

/** A line for each membership, open seat and pool, and one for each person; sorted. */
export function linesOfFacts({ bodies }: RegisterFacts): string[] {
  const lines = bodies.flatMap((body) => [
    ...seatLines(body),
    ...listedLines(body),
    ...poolsOf(body).map((fraktion) => poolLine(body.name.name, fraktion)),
  ]);
  const declined = bodies.filter(({ isDeclined }) => isDeclined);
  const people = bodies.flatMap(({ seats, deputies }) => [
    ...seats.flatMap(({ person, deputy }) => [person, deputy]),
    ...deputies.listed,
  ]);
  const persons = [...new Set(people)].flatMap((person) => (person ? [fullName(person)] : []));
  const others = [
    ...declined.map(({ name }) => declinedLine(name.name)),
    ...persons.map(personLine),
  ];
  return [...lines, ...others].sort();
}

/** The same lines of what was read. */
export function linesOfRegister(register: Register): string[] {
  const memberships = register.memberships.map((membership) => {
    const { organization, person, role, votingRight, substituteFor } = membership;
    return lineOf({
      ...membership,
      body: organization.shortName,
      who: personName(person),
      votingRight: role === "member" ? votingRight : undefined,
      substituteFor:
        substituteFor && (substituteFor.person ? personName(substituteFor.person) : "?"),
    });
  });
  const open = register.openSeats.map((seat) =>
    lineOf({ ...seat, body: seat.organization.shortName, who: "open" }),
  );
  const pools = register.deputyPools
    .filter(({ text }) => !text.startsWith(LIST_OF_DEPUTIES))
    .map(({ organization, onBehalfOf }) => poolLine(organization.shortName, onBehalfOf));
  const declined = register.quotas
    .filter((quota) => quota.declined)
    .map(({ organization }) => declinedLine(organization.shortName));
  const persons = register.persons.map(personName).map(personLine);
  return [...memberships, ...open, ...pools, ...declined, ...persons].sort();
}

function seatLines({ name, seats, term }: BodyFacts): string[] {
  return seats.flatMap(({ person, onBehalfOf, role, votingRight, deputy }) => {
    const own = { body: name.name, term };
    if (!person) return [lineOf({ ...own, who: "open", role, onBehalfOf })];
    const who = fullName(person);
    const member = lineOf({ ...own, who, role, onBehalfOf, votingRight });
    const substitute = deputy && {
      ...own,
      who: fullName(deputy),
      role: "substitute",
      onBehalfOf: deputy.onBehalfOf,
      substituteFor: who,
    };
    return substitute ? [member, lineOf(substitute)] : [member];
  });
}

function listedLines(body: BodyFacts): string[] {
  return rankedDeputies(body).map(({ person, rank }) =>
    lineOf({
      body: body.name.name,
      who: fullName(person),
      role: "substitute",
      onBehalfOf: person.onBehalfOf,
      rank,
      term: body.term,
    }),
  );
}

function fullName(person: PersonFacts): string {
  return personName({ ...person, affix: "" });
}

function personLine(name: string): string {
  return `Person: ${name}`;
}

function declinedLine(body: string): string {
  return `${body}: declined`;
}

function poolLine(body: string, onBehalfOf: string | undefined): string {
  return `${body}: pool, ${fraktion(onBehalfOf)}`;
}

/** "CDU-Fraktion" and "Fraktion CDU" are told as "CDU". */
function fraktion(text: string | undefined): string {
  return text === undefined ? "" : text.replace(/-Fraktion$|^Fraktion (?:der )?/, "");
}

function lineOf(parts: LineParts): string {
  const { body, who, role, onBehalfOf, votingRight, substituteFor, rank, term } = parts;
  const told = [
    who,
    role,
    fraktion(onBehalfOf),
    votingRight === undefined ? "" : votingRight ? "votes" : "no vote",
    substituteFor === undefined ? "" : `for ${substituteFor}`,
    rank === undefined ? "" : `rank ${rank}`,
    termText(term),
  ];
  return `${body}: ${told.filter(Boolean).join(", ")}`;
}

function termText({ start, end }: Term): string {
  if (start === undefined && end === undefined) return "";
  return [start, end].map((day) => (day === undefined ? "…" : isoText(day))).join(" to ");
}

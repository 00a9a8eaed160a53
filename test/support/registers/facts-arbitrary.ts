import fc from "fast-check";
import { dayFrom, type Term } from "../../../src/core/calendar";
import type {
  BodyFacts,
  BodyName,
  DeputyFacts,
  PersonFacts,
  RegisterFacts,
  SeatFacts,
  SeatRole,
} from "./facts";
import {
  BODIES,
  BODIES_TO_DECLINE,
  FAMILY_NAMES,
  FRAKTIONEN,
  GIVEN_NAMES,
  TITLES,
  WORDS_AS_NAMES,
} from "./names";

const MOST_SEATS = 5;
const MOST_LISTED = 3;
const MOST_BODIES = 3;
/** Bodies begin that far apart in the cast, so some sit in two of them. */
const NEXT_BODY = 7;
const CAST = NEXT_BODY * (MOST_BODIES - 1) + 2 * MOST_SEATS + MOST_LISTED;

const givenName = fc.constantFrom(...GIVEN_NAMES);

const around = {
  formOfAddress: fc.constantFrom("Frau", "Herr", undefined),
  title: fc.constantFrom("", ...TITLES),
  onBehalfOf: fc.constantFrom(...FRAKTIONEN, undefined),
};

const person: fc.Arbitrary<PersonFacts> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      familyName: fc.constantFrom(...FAMILY_NAMES),
      givenName: fc.oneof({ weight: 5, arbitrary: givenName }, fc.constant(undefined)),
      ...around,
    }),
  },
  fc.record({ familyName: fc.constantFrom(...WORDS_AS_NAMES), givenName, ...around }),
);

/** Nobody shares a family name, so that a name alone tells who is meant. */
const cast = fc.uniqueArray(person, {
  minLength: CAST,
  maxLength: CAST,
  selector: ({ familyName }) => familyName,
});

const TERMS: readonly Term[] = [
  { start: undefined, end: undefined },
  { start: dayFrom(2020, 11, 1), end: dayFrom(2025, 10, 31) },
  { start: dayFrom(2021, 2, 17), end: undefined },
  { start: dayFrom(2020, 11, 1), end: dayFrom(2022, 6, 30) },
];

const ROLES: readonly SeatRole[] = ["member", "chair", "deputy-chair", "advisory", "guest"];

const body = fc.record({
  name: fc.constantFrom(...BODIES),
  /** What each seat is beside a member's, whether it is open, whether it has a deputy. */
  seats: fc.array(
    fc.record({
      role: fc.oneof({ weight: 3, arbitrary: fc.constant("member") }, fc.constantFrom(...ROLES)),
      isOpen: fc.nat(7).map((number) => number === 7),
      hasDeputy: fc.nat(3).map((number) => number > 0),
    }),
    { minLength: 1, maxLength: MOST_SEATS },
  ),
  deputies: fc.constantFrom<DeputyFacts["type"]>(
    "personal",
    "list",
    "ranked",
    "rankedByFraktion",
    "pool",
  ),
  listed: fc.integer({ min: 1, max: MOST_LISTED }),
  term: fc.constantFrom(...TERMS),
  tellsVotes: fc.boolean(),
  declines: fc.nat(7).map((number) => number === 7),
});

type BodyPlan = typeof body extends fc.Arbitrary<infer T> ? T : never;

/** A small register: up to three bodies, each with one kind of deputies. */
export const registerFacts: fc.Arbitrary<RegisterFacts> = fc
  .tuple(
    cast,
    fc.uniqueArray(body, {
      minLength: 1,
      maxLength: MOST_BODIES,
      selector: ({ name }) => name.name,
    }),
  )
  .map(([people, plans]) => ({
    bodies: plans.map((plan, index) => bodyFrom(plan, people.slice(index * NEXT_BODY))),
  }));

function bodyFrom(plan: BodyPlan, people: readonly PersonFacts[]): BodyFacts {
  const { name, term, tellsVotes } = plan;
  if (plan.declines && BODIES_TO_DECLINE.includes(name.name)) return declined(name);
  const taken = new Set<SeatRole>();
  const seats = plan.seats.map((wish, index): SeatFacts => {
    const role = index > 0 && mayTake(wish.role, taken) ? wish.role : "member";
    taken.add(role);
    const isOpen = wish.isOpen && role === "member" && index > 0;
    const hasDeputy = wish.hasDeputy && plan.deputies === "personal" && role !== "guest" && !isOpen;
    return {
      person: isOpen ? undefined : people[index],
      onBehalfOf: people[index]?.onBehalfOf,
      role,
      votingRight: tellsVotes && role === "member" ? true : undefined,
      deputy: hasDeputy ? people[MOST_SEATS + index] : undefined,
    };
  });
  const listed = people.slice(2 * MOST_SEATS, 2 * MOST_SEATS + plan.listed);
  const deputies = deputiesOf(plan.deputies, listed);
  return { name, term, seats, deputies, isDeclined: false };
}

function declined(name: BodyName): BodyFacts {
  const term = { start: undefined, end: undefined };
  return { name, term, seats: [], deputies: { type: "personal", listed: [] }, isDeclined: true };
}

/** One chairs, and one is the deputy chair. */
function mayTake(role: SeatRole, taken: ReadonlySet<SeatRole>): boolean {
  return !taken.has(role) || (role !== "chair" && role !== "deputy-chair");
}

function deputiesOf(type: DeputyFacts["type"], listed: readonly PersonFacts[]): DeputyFacts {
  return { type, listed: type === "personal" || type === "pool" ? [] : listed };
}

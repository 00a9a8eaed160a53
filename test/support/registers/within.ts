import type {
  BodyFacts,
  DeputyFacts,
  PersonFacts,
  RegisterFacts,
  SeatFacts,
  SeatRole,
} from "./facts";

/** What a layout can tell. What it cannot is left out before it is written, and so not asked for. */
export interface Carried {
  readonly terms: boolean;
  readonly votes: boolean;
  readonly openSeats: boolean;
  /** "keine Entsendung" instead of the seats of a body. */
  readonly declined: boolean;
  readonly roles: readonly SeatRole[];
  readonly deputies: readonly DeputyFacts["type"][];
  /** It heads everybody by a Fraktion: each has one of two, so that the blocks hold several. */
  readonly needsFraktion: boolean;
  /** Deputies in no order who can only stand in for the single member are taken for his. */
  readonly knowsOnlyMember: boolean;
}

const NEVER = { start: undefined, end: undefined };
const TWO_FRAKTIONEN = ["CDU", "SPD"] as const;

/** The facts as far as such a layout can tell them. */
export function within({ bodies }: RegisterFacts, carried: Carried): RegisterFacts {
  const told = bodies.filter(({ isDeclined }) => carried.declined || !isDeclined);
  return { bodies: told.map((body) => bodyWithin(body, carried)) };
}

function bodyWithin(body: BodyFacts, carried: Carried): BodyFacts {
  const { terms, openSeats } = carried;
  const seats = body.seats
    .filter(({ person }) => openSeats || person)
    .map((seat) => seatWithin(seat, carried));
  const told = { ...body, seats, term: terms ? body.term : NEVER };
  const { type, listed } = body.deputies;
  if (!carried.deputies.includes(type)) return { ...told, deputies: NO_LIST };
  const whole = { type, listed: listed.map((person) => personWithin(person, carried)) };
  const all = { ...told, deputies: whole };
  return carried.knowsOnlyMember && type === "list" ? withOnlyMember(all) : all;
}

const NO_LIST: DeputyFacts = { type: "personal", listed: [] };

/** The first listed is his; for more than one nobody could tell this from a slip. */
function withOnlyMember(body: BodyFacts): BodyFacts {
  const isSeated = ({ person, role }: SeatFacts) => person && !["advisory", "guest"].includes(role);
  const [only, ...more] = body.seats.filter(isSeated);
  if (!only || more.length > 0) return body;
  const [deputy] = body.deputies.listed;
  const seats = body.seats.map((seat) => (seat === only ? { ...seat, deputy } : seat));
  return { ...body, seats, deputies: NO_LIST };
}

function seatWithin(seat: SeatFacts, carried: Carried): SeatFacts {
  const { person, onBehalfOf, deputy, role } = seat;
  const hasDeputy = carried.deputies.includes("personal");
  return {
    ...seat,
    person: person && personWithin(person, carried),
    onBehalfOf: fraktionWithin(onBehalfOf, carried),
    role: carried.roles.includes(role) ? role : "member",
    votingRight: carried.votes ? seat.votingRight : undefined,
    deputy: deputy && hasDeputy ? personWithin(deputy, carried) : undefined,
  };
}

function fraktionWithin(
  fraktion: string | undefined,
  { needsFraktion }: Carried,
): string | undefined {
  return needsFraktion ? TWO_FRAKTIONEN[(fraktion ?? "").length % 2] : fraktion;
}

const known = new WeakMap<PersonFacts, PersonFacts>();

/** One object for one human being, in whichever body. */
function personWithin(person: PersonFacts, carried: Carried): PersonFacts {
  if (!carried.needsFraktion) return person;
  const made = known.get(person) ?? {
    ...person,
    onBehalfOf: fraktionWithin(person.onBehalfOf, carried),
  };
  known.set(person, made);
  return made;
}

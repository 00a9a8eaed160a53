import type { BodyFacts, PersonFacts, SeatFacts, SeatRole } from "./facts";

/** One line of a list that names everybody in a row of his own. */
export interface Entry {
  readonly body: BodyFacts;
  readonly role: SeatRole | "substitute";
  /** undefined: the seat is open, or a pool stands there. */
  readonly person: PersonFacts | undefined;
  readonly onBehalfOf: string | undefined;
  /** The Fraktion whose members stand in for each other. */
  readonly poolOf?: string;
  readonly votingRight?: true | undefined;
  readonly substituteFor?: PersonFacts;
  readonly rank?: number;
}

/** A seat with the deputy beside it. */
export interface SeatEntry extends Entry {
  readonly role: SeatRole;
  readonly deputy: PersonFacts | undefined;
}

export function seatEntry(body: BodyFacts, seat: SeatFacts): SeatEntry {
  return { ...seat, body };
}

/** The row of a body to which nobody is sent: it takes the place of its seats. */
export function declinedSeat(body: BodyFacts): SeatEntry {
  return { body, role: "member", person: undefined, onBehalfOf: undefined, deputy: undefined };
}

/** Members and their deputies in the order of the seats, then the listed deputies and pools. */
export function entriesOf(body: BodyFacts): Entry[] {
  if (body.isDeclined) return [declinedSeat(body)];
  const seats = body.seats.map((seat) => seatEntry(body, seat));
  return [...seats.flatMap(withDeputy), ...listEntries(body)];
}

function withDeputy(entry: SeatEntry): Entry[] {
  const { body, person, deputy } = entry;
  if (!person || !deputy) return [entry];
  const { onBehalfOf } = deputy;
  return [entry, { body, role: "substitute", person: deputy, onBehalfOf, substituteFor: person }];
}

export function listEntries(body: BodyFacts): Entry[] {
  const listed = rankedDeputies(body).map((deputy): Entry => {
    const { onBehalfOf } = deputy.person;
    return { ...deputy, body, role: "substitute", onBehalfOf };
  });
  const pools = poolsOf(body).map((poolOf): Entry => {
    return { body, role: "substitute", person: undefined, onBehalfOf: poolOf, poolOf };
  });
  return [...listed, ...pools];
}

export interface ListedDeputy {
  readonly person: PersonFacts;
  readonly rank?: number;
}

/** The listed deputies with what they are in their order. */
export function rankedDeputies({ deputies: { type, listed } }: BodyFacts): ListedDeputy[] {
  return listed.map((person, index) => {
    const before = listed.slice(0, index);
    switch (type) {
      case "ranked":
        return { person, rank: index + 1 };
      case "rankedByFraktion":
        return { person, rank: 1 + before.filter((other) => isOfSame(other, person)).length };
      default:
        return { person };
    }
  });
}

function isOfSame(a: PersonFacts, b: PersonFacts): boolean {
  return a.onBehalfOf === b.onBehalfOf;
}

/** The Fraktionen that have a pool: all that have somebody there. */
export function poolsOf({ seats, deputies }: BodyFacts): string[] {
  if (deputies.type !== "pool") return [];
  return [...new Set(seats.flatMap(({ person }) => person?.onBehalfOf ?? []))];
}

import type { Term } from "../../../src/core/calendar";
import type { FormOfAddress, Role } from "../../../src/core/register";

/** Who sits where as plain facts, before anybody has written a list of it. */
export interface RegisterFacts {
  readonly bodies: readonly BodyFacts[];
}

export interface PersonFacts {
  readonly familyName: string;
  readonly givenName: string | undefined;
  readonly formOfAddress: FormOfAddress | undefined;
  readonly title: string;
  /** The Fraktion, the same wherever the person sits. */
  readonly onBehalfOf: string | undefined;
}

export interface BodyFacts {
  readonly name: BodyName;
  readonly seats: readonly SeatFacts[];
  readonly deputies: DeputyFacts;
  /** "keine Entsendung": nobody is sent there, so it has no seats. */
  readonly isDeclined: boolean;
  /** Of all seats and deputies of the body. */
  readonly term: Term;
}

/** A body as lists name it, and as titles speak of it. */
export interface BodyName {
  readonly name: string;
  /** "des Ausschusses für Sport" */
  readonly genitive: string;
}

export type SeatRole = Extract<Role, "member" | "chair" | "deputy-chair" | "advisory" | "guest">;

export interface SeatFacts {
  /** undefined: the seat is open. */
  readonly person: PersonFacts | undefined;
  /** Of the person, or of the Fraktion that is to fill the open seat. */
  readonly onBehalfOf: string | undefined;
  readonly role: SeatRole;
  /** Told of members alone. */
  readonly votingRight: true | undefined;
  /** The personal deputy. */
  readonly deputy: PersonFacts | undefined;
}

/**
 * Beside personal deputies: "list": nobody in particular's; "ranked": counted through the body;
 * "rankedByFraktion": each Fraktion counts its own; "pool": the other members of each Fraktion.
 */
export interface DeputyFacts {
  readonly type: "personal" | "list" | "ranked" | "rankedByFraktion" | "pool";
  /** In their order; none for personal deputies and pools. */
  readonly listed: readonly PersonFacts[];
}

import type { Term } from "../calendar";
import type { Place } from "../grid";
import type { Organization } from "./organization";
import type { Person } from "./person";

/** What a person is in an organization. "substitute" is the deputy of a member, never a deputy chair. */
export const ROLES = [
  "member",
  "substitute",
  "chair",
  "deputy-chair",
  "advisory",
  "guest",
  "recorder",
  "office",
  "moderation",
  "unknown",
] as const;
export type Role = (typeof ROLES)[number];

/** Whom a deputy stands in for, as the list names him, and the person found for that name. */
export interface SubstituteTarget {
  readonly text: string;
  readonly person: Person | undefined;
}

/** The cells that a membership was read from; `row` is the cell that names the person. */
export interface MembershipPlaces {
  readonly person: Place;
  readonly organization: Place;
  readonly role?: Place | undefined;
  readonly onBehalfOf?: Place | undefined;
  readonly start?: Place | undefined;
  readonly end?: Place | undefined;
  readonly substituteFor?: Place | undefined;
  readonly rank?: Place | undefined;
}

/** Mitgliedschaft (OParl: Membership) with what is ours: whom it stands in for and in which order. */
export interface Membership {
  readonly person: Person;
  readonly organization: Organization;
  readonly role: Role;
  /** The Funktion as written; undefined where the layout implies the role. */
  readonly roleText: string | undefined;
  /** undefined: the list does not say. */
  readonly votingRight: boolean | undefined;
  /** Fraktion or institution as written. */
  readonly onBehalfOf: string | undefined;
  /** Bereich: the Unterstützungssystem or group that the person stands for. */
  readonly area: string | undefined;
  readonly term: Term;
  readonly substituteFor: SubstituteTarget | undefined;
  readonly rank: number | undefined;
  readonly remark: string | undefined;
  /** The cell of the name as written: "Landrat Dr. Eichendahl". The person keeps no office. */
  readonly nameText?: string | undefined;
  readonly places: MembershipPlaces;
}

/** A seat (or deputy's place) that the list itself calls open: "N.N.", "vakant". */
export interface OpenSeat {
  readonly organization: Organization;
  readonly role: Role;
  readonly text: string;
  readonly term: Term;
  readonly onBehalfOf: string | undefined;
  readonly place: Place;
}

import type { Day } from "../calendar";
import {
  delegatesOf,
  delegateSubstitutesOf,
  runningOn,
  substitutesOf,
  type Membership,
  type Organization,
  type RegisterIndex,
  type Role,
  type SeatQuota,
} from "../register";

export type StandingState = "complete" | "open" | "surplus" | "declined";

/** How an organization stands on the Stichtag: Soll, Ist, Vertretungen. Persons count once. */
export interface Standing {
  readonly organization: Organization;
  readonly name: string;
  readonly shortName: string;
  /** null: no quota is known. Several quotas are added up. */
  readonly seats: number | null;
  /** Delegates on seats; without a quota all members, the chair among them. Never deputies. */
  readonly members: number;
  readonly deputies: number;
  readonly state: StandingState;
}

/** Who counts as a member where no quota tells delegates from others. */
const MEMBER_ROLES: readonly Role[] = ["member", "chair", "deputy-chair"];

/**
 * Every organization that has a quota or memberships: those with a quota first, in the order of the
 * quotas, then the others in the order of the register. Counts what runs on that very day.
 */
export function standings(index: RegisterIndex, asOf: Day): Standing[] {
  const { quotas, organizations } = index.register;
  const withQuota = new Set(quotas.map(({ organization }) => organization));
  const others = organizations.filter(
    (organization) => !withQuota.has(organization) && index.membershipsOf(organization).length > 0,
  );
  return [
    ...[...withQuota].map((organization) => standingByQuota(index, organization, asOf)),
    ...others.map((organization) => standingWithoutQuota(index, organization, asOf)),
  ];
}

function standingByQuota(index: RegisterIndex, organization: Organization, asOf: Day): Standing {
  const all = index.quotasOf(organization);
  const sending = all.filter(({ declined }) => !declined);
  const quotas = sending.length > 0 ? sending : all;
  const count = (find: (index: RegisterIndex, quota: SeatQuota) => readonly Membership[]) =>
    countPersons(
      quotas.flatMap((quota) => find(index, quota)),
      asOf,
    );
  const seats = quotas.reduce((sum, quota) => sum + quota.seats, 0);
  const members = count(delegatesOf);
  const deputies = count(delegateSubstitutesOf);
  const state = sending.length === 0 ? "declined" : stateOf(members, seats);
  return { ...named(organization), seats, members, deputies, state };
}

function stateOf(members: number, seats: number): StandingState {
  return members < seats ? "open" : members > seats ? "surplus" : "complete";
}

function standingWithoutQuota(
  index: RegisterIndex,
  organization: Organization,
  asOf: Day,
): Standing {
  const members = index
    .membershipsOf(organization)
    .filter(({ role }) => MEMBER_ROLES.includes(role));
  return {
    ...named(organization),
    seats: null,
    members: countPersons(members, asOf),
    deputies: countPersons(substitutesOf(index, organization), asOf),
    state: "complete",
  };
}

function named(organization: Organization): Pick<Standing, "organization" | "name" | "shortName"> {
  return { organization, name: organization.name, shortName: organization.shortName };
}

function countPersons(memberships: readonly Membership[], asOf: Day): number {
  return new Set(runningOn(memberships, asOf).map(({ person }) => person)).size;
}

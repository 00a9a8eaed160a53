import type { Day } from "../calendar";
import {
  currentOn,
  delegatesOf,
  delegateSubstitutesOf,
  openSeatsOf,
  substitutesFor,
  type DeputyMode,
  type Membership,
  type Organization,
  type Person,
  type RegisterIndex,
  type SeatQuota,
} from "../register";

/** A seat of a quota with who sits on it and who stands in. */
export interface PlannedSeat {
  /** From 1, within the quota. */
  readonly number: number;
  /** undefined: the seat is open. */
  readonly delegate: Membership | undefined;
  /** What the list calls an open seat ("N.N."); undefined where it says nothing. */
  readonly openText: string | undefined;
  /** Deputies named for this delegate. */
  readonly substitutes: readonly Membership[];
  /** What the list says instead of naming a deputy: "alle weiteren Mitglieder der Fraktion". */
  readonly deputyPool: string | undefined;
  /** True beyond the seats of the quota. */
  readonly surplus: boolean;
}

/** A quota as it stands on the Stichtag. */
export interface PlannedDelegation {
  readonly quota: SeatQuota;
  /** Filled seats in the order of the list, then open ones, of these at most a hundred. */
  readonly seats: readonly PlannedSeat[];
  /** How many seats nobody sits on; 0 where nobody is to be sent. */
  readonly openSeats: number;
  /** Ranked and pool: the deputies of all, by rank. Else: deputies named for nobody who is seated. */
  readonly sharedSubstitutes: readonly Membership[];
}

/** Entsendung: every quota of the register, in its order. */
export interface DelegationPlan {
  readonly asOf: Day;
  readonly paperReference: string | undefined;
  readonly delegations: readonly PlannedDelegation[];
}

/** A slip like 20000 for 2 seats must not become 20000 rows. */
const MOST_OPEN_SEATS_LISTED = 100;

/** The delegation as the register has it on that day. Nothing is judged here: that is for the rules. */
export function planDelegation(index: RegisterIndex, asOf: Day): DelegationPlan {
  const seated = new Map<Organization, Set<Person>>();
  return {
    asOf,
    paperReference: index.register.paperReference,
    delegations: index.register.quotas.map((quota) => {
      const taken = seated.get(quota.organization) ?? new Set<Person>();
      seated.set(quota.organization, taken);
      return planQuota(index, quota, asOf, taken);
    }),
  };
}

/** `taken`: who sits there by an earlier quota of the organization. Nobody is seated twice. */
function planQuota(
  index: RegisterIndex,
  quota: SeatQuota,
  asOf: Day,
  taken: Set<Person>,
): PlannedDelegation {
  const delegates = oncePerPerson(currentOn(delegatesOf(index, quota), asOf), taken);
  const isShared = sharesDeputies(quota.deputyMode);
  const filled = delegates.map((delegate, position) => ({
    number: position + 1,
    delegate,
    openText: undefined,
    substitutes: isShared ? [] : personalSubstitutes(index, delegate, asOf),
    deputyPool: index.deputyPoolOf(delegate)?.text,
    surplus: quota.declined || position >= quota.seats,
  }));
  const named = new Set(filled.flatMap(({ substitutes }) => substitutes.map(personOf)));
  const all = oncePerPerson(currentOn(delegateSubstitutesOf(index, quota), asOf), named);
  const openSeats = quota.declined ? 0 : Math.max(0, Math.floor(quota.seats) - filled.length);
  const told = isShared && all.length > 0 ? withoutPools(filled) : filled;
  return {
    quota,
    seats: [...told, ...openSeatsFrom(index, quota, asOf, filled.length, openSeats)],
    openSeats,
    sharedSubstitutes: isShared ? byRank(all) : all,
  };
}

/** Where the deputies of all are named, they stand below the seats, and no seat speaks of them. */
function withoutPools(seats: readonly PlannedSeat[]): PlannedSeat[] {
  return seats.map((seat) => ({ ...seat, deputyPool: undefined }));
}

function sharesDeputies(mode: DeputyMode): boolean {
  return mode === "ranked" || mode === "pool";
}

function personOf({ person }: Membership): Person {
  return person;
}

function personalSubstitutes(index: RegisterIndex, delegate: Membership, asOf: Day): Membership[] {
  return oncePerPerson(currentOn(substitutesFor(index, delegate), asOf), new Set());
}

/** The first row of each person who is not in `taken`; all of them are added to it. */
function oncePerPerson(memberships: readonly Membership[], taken: Set<Person>): Membership[] {
  return memberships.filter(({ person }) => {
    const isNew = !taken.has(person);
    taken.add(person);
    return isNew;
  });
}

function byRank(substitutes: readonly Membership[]): Membership[] {
  const rank = (membership: Membership) => membership.rank ?? Number.MAX_SAFE_INTEGER;
  return [...substitutes].sort((a, b) => rank(a) - rank(b));
}

function openSeatsFrom(
  index: RegisterIndex,
  quota: SeatQuota,
  asOf: Day,
  filled: number,
  count: number,
): PlannedSeat[] {
  const texts = currentOn(openSeatsOf(index, quota), asOf).map(({ text }) => text);
  return Array.from({ length: Math.min(count, MOST_OPEN_SEATS_LISTED) }, (_, position) => ({
    number: filled + position + 1,
    delegate: undefined,
    openText: texts[position],
    substitutes: [],
    deputyPool: undefined,
    surplus: false,
  }));
}

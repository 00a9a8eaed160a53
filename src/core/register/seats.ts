import { isOver, legislativeTermOf, termIncludes, type Day, type Period } from "../calendar";
import type { Membership } from "./membership";
import type { Organization } from "./organization";
import type { Person } from "./person";
import type { Register } from "./register";
import type { DeputyMode, SeatQuota } from "./seat-quota";

/** A register with its lookups made once; ask this, not the lists, wherever a loop would go over a loop. */
export interface RegisterIndex {
  readonly register: Register;
  readonly membershipsOf: (organization: Organization) => readonly Membership[];
  readonly membershipsOfPerson: (person: Person) => readonly Membership[];
}

function groupBy<K, V>(values: readonly V[], key: (value: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}

export function indexRegister(register: Register): RegisterIndex {
  const byOrganization = groupBy(register.memberships, ({ organization }) => organization);
  const byPerson = groupBy(register.memberships, ({ person }) => person);
  return {
    register,
    membershipsOf: (organization) => byOrganization.get(organization) ?? [],
    membershipsOfPerson: (person) => byPerson.get(person) ?? [],
  };
}

/** Roles that sit in the organization with a seat of their own. */
export function isSeatRole(membership: Membership): boolean {
  return membership.role === "member";
}

/** Words of institutions: who is sent by one of these does not sit for the sending committee. */
const INSTITUTION =
  /\b(e\. ?v\.|caritas|diakonie|awo|drk|verband|verein|agentur|jobcenter|schulamt|gymnasium|polizei|kirche|bistum|stadt|gemeinde|kreisverwaltung|landrat|bürgermeister\w*|dezernat\w*|abteilung|stabsstelle|koordinierungsstelle)\b|amt\b|wohlfahrt|integrationszentrum|bildungsbüro/iu;

/** Group words of the column Bereich under which delegates of a committee sit. */
const POLITICAL_AREA = /polit|fraktion|kreistag|ausschuss|rat\b/iu;

/**
 * The memberships that fill the seats of a quota, whenever they run. Deputies never count. A list may
 * hold more of an organization than the delegates: who stands for a Bereich or is sent by an
 * institution counts only if he belongs to the sending organization.
 */
export function delegatesOf(index: RegisterIndex, quota: SeatQuota): Membership[] {
  return index
    .membershipsOf(quota.organization)
    .filter((membership) => fillsSeat(index, quota, membership));
}

function fillsSeat(index: RegisterIndex, quota: SeatQuota, membership: Membership): boolean {
  const { sendingOrganization } = quota;
  const isChair = membership.role === "chair" || membership.role === "deputy-chair";
  if (!isSeatRole(membership) && !isChair) return false;
  if (!sendingOrganization) return true;
  const belongs = index
    .membershipsOfPerson(membership.person)
    .some(({ organization }) => organization === sendingOrganization);
  if (belongs) return true;
  const standsForArea = membership.area !== undefined && !POLITICAL_AREA.test(membership.area);
  const sentByInstitution =
    membership.onBehalfOf !== undefined && INSTITUTION.test(membership.onBehalfOf);
  return !isChair && !standsForArea && !sentByInstitution;
}

/** The deputies of an organization, in the order of the list. */
export function substitutesOf(index: RegisterIndex, organization: Organization): Membership[] {
  return index.membershipsOf(organization).filter(({ role }) => role === "substitute");
}

/** The deputies named for that member, in the order of the list. */
export function substitutesFor(index: RegisterIndex, member: Membership): Membership[] {
  return substitutesOf(index, member.organization).filter(
    ({ substituteFor }) => substituteFor?.person === member.person,
  );
}

/** The quotas of an organization, by who sends. */
export function quotasOf(register: Register, organization: Organization): SeatQuota[] {
  return register.quotas.filter((quota) => quota.organization === organization);
}

/** True when deputies must be named: one each, or a list in order. */
export function requiresDeputies(mode: DeputyMode): boolean {
  return mode === "personal" || mode === "ranked";
}

/** Memberships that are not over on that day: those that a paper of today still speaks of. */
export function notOver(memberships: readonly Membership[], asOf: Day): Membership[] {
  return memberships.filter(({ term }) => !isOver(term, asOf));
}

/** Memberships that run on that day. */
export function runningOn(memberships: readonly Membership[], day: Day): Membership[] {
  return memberships.filter(({ term }) => termIncludes(term, day));
}

/**
 * The days for which a membership is judged. A missing start is the Stichtag; a missing end is the end
 * of the Wahlperiode (of the start or of the Stichtag, whichever is later): what is not limited on
 * paper is still limited by the term of the council. undefined for a term that runs backwards.
 */
export function judgedPeriod({ term }: Membership, asOf: Day): Period | undefined {
  const start = term.start ?? (Math.min(asOf, term.end ?? asOf) as Day);
  const latest = Math.max(start, asOf) as Day;
  const end = term.end ?? legislativeTermOf(latest)?.end ?? latest;
  return start <= end ? { start, end } : undefined;
}

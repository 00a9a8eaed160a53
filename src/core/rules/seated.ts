import { isReversed, sharedTerm, termBetween, type Day, type Term } from "../calendar";
import {
  currentOn,
  groupBy,
  type Membership,
  type Organization,
  type Person,
  type RegisterIndex,
  type Role,
  type SeatQuota,
} from "../register";
import { overlapFinder, type Lasting } from "./overlap";

/** Who sits there as a member; the chair is one of them. */
export const MEMBER_ROLES: readonly Role[] = ["member", "chair", "deputy-chair"];

/** Who may have a deputy: advisory members too, and a Funktion not understood gets the benefit of doubt. */
export const DEPUTISED_ROLES: readonly Role[] = [...MEMBER_ROLES, "advisory", "unknown"];

export type RowsByPerson = ReadonlyMap<Person, readonly Membership[]>;

/** The rows of an organization with one of these roles, by person, in the order of the list. */
export function rowsByPerson(
  index: RegisterIndex,
  organization: Organization,
  roles: readonly Role[],
): RowsByPerson {
  const rows = index.membershipsOf(organization).filter(({ role }) => roles.includes(role));
  return groupBy(rows, ({ person }) => person);
}

/** One row for each member of that day, the chair among them; where nobody has begun, for those to come. */
export function membersOn(
  index: RegisterIndex,
  organization: Organization,
  asOf: Day,
): ReadonlyMap<Person, Membership> {
  const rows = index.membershipsOf(organization).filter(({ role }) => MEMBER_ROLES.includes(role));
  return new Map(currentOn(rows, asOf).map((row) => [row.person, row]));
}

/** Asks for a row of that person that shares a day with a term. */
export function rowFinder(
  rows: RowsByPerson,
): (person: Person, term: Term) => Membership | undefined {
  const finders = new Map<Person, (term: Term) => Membership | undefined>();
  return (person, term) => {
    const finder = finders.get(person) ?? overlapFinder(rows.get(person) ?? []);
    finders.set(person, finder);
    return finder(term);
  };
}

/** A deputy's row with the days on which there is a member to stand in for. */
export interface Deputising extends Lasting {
  readonly row: Membership;
  readonly target: Person;
}

/** Deputies of members, each for the days that both have; nobody stands in for himself. */
export function deputisings(index: RegisterIndex, organization: Organization): Deputising[] {
  const members = rowsByPerson(index, organization, MEMBER_ROLES);
  const hulls = new Map<Person, Term | undefined>();
  for (const [person, rows] of members) hulls.set(person, hull(rows));
  return index.membershipsOf(organization).flatMap((row) => {
    const target = row.role === "substitute" ? row.substituteFor?.person : undefined;
    const whole = target && hulls.get(target);
    const term = whole && sharedTerm(whole, row.term);
    return target && term && target !== row.person ? [{ row, target, term }] : [];
  });
}

/** From the first start to the last end; undefined where every term is reversed. */
function hull(rows: readonly Membership[]): Term | undefined {
  const terms = rows.map(({ term }) => term).filter((term) => !isReversed(term));
  if (terms.length === 0) return undefined;
  const start = terms.reduce((day, term) => Math.min(day, term.start ?? -Infinity), Infinity);
  const end = terms.reduce((day, term) => Math.max(day, term.end ?? Infinity), -Infinity);
  return termBetween(start, end);
}

/** The organizations of the quotas, each once. */
export function organizationsOf(quotas: readonly SeatQuota[]): Organization[] {
  return [...new Set(quotas.map(({ organization }) => organization))];
}

/** The first row of each person and term: rows that are alike need one answer. */
export function distinctRows(rows: readonly Membership[]): Membership[] {
  const seen = new Map<Person, Set<string>>();
  return rows.filter(({ person, term }) => {
    const terms = seen.get(person) ?? new Set();
    seen.set(person, terms);
    const key = `${term.start ?? ""}/${term.end ?? ""}`;
    return !terms.has(key) && terms.add(key);
  });
}

import { termIncludes, type Day } from "../calendar";
import type { Role } from "./membership";
import type { Organization } from "./organization";
import type { Person } from "./person";
import type { RegisterIndex } from "./register-index";

/** Who is not expected at every meeting: a guest comes when asked, a deputy when the member cannot. */
const NOT_EXPECTED: readonly Role[] = ["guest", "substitute"];

type Presence = "attending" | "deputy";

/** The persons of two organizations, and what they are in the one where they are less. */
export interface SharedPersons {
  readonly persons: readonly Person[];
  readonly presence: Presence;
}

type ShareOfDay = (a: Organization, b: Organization) => SharedPersons | undefined;

/**
 * Asks for a day which persons serve in two organizations: those expected in both; where there are none,
 * those who are expected in one and are deputies in the other. Each organization is looked through once
 * for its neighbours and once a day for who serves then.
 */
export function sharedPersonsFinder(index: RegisterIndex): (day: Day) => ShareOfDay {
  const neighboursOf = kept((organization) => neighbours(index, organization));
  return (day) => {
    const presencesIn = kept((organization) => presences(index, organization, day));
    return (a, b) => {
      const [inA, inB] = [presencesIn(a), presencesIn(b)];
      const found: Record<Presence, Person[]> = { attending: [], deputy: [] };
      for (const person of neighboursOf(a).get(b) ?? []) {
        const presence = lesser(inA.get(person), inB.get(person));
        if (presence) found[presence].push(person);
      }
      const presence = found.attending.length > 0 ? "attending" : "deputy";
      return found[presence].length > 0 ? { persons: found[presence], presence } : undefined;
    };
  };
}

/** Of a person who is a deputy in both nobody expects anything. */
function lesser(a: Presence | undefined, b: Presence | undefined): Presence | undefined {
  if (a === "attending") return b;
  return b === "attending" ? a : undefined;
}

function kept<T>(make: (organization: Organization) => T): (organization: Organization) => T {
  const known = new Map<Organization, T>();
  return (organization) => {
    const value = known.get(organization) ?? make(organization);
    known.set(organization, value);
    return value;
  };
}

/** The persons of an organization by every other in which they are listed too, in the order of its list. */
function neighbours(
  index: RegisterIndex,
  organization: Organization,
): ReadonlyMap<Organization, ReadonlySet<Person>> {
  const shared = new Map<Organization, Set<Person>>();
  const persons = new Set(index.membershipsOf(organization).map(({ person }) => person));
  for (const person of persons) {
    for (const { organization: other } of index.membershipsOfPerson(person)) {
      const ofOther = shared.get(other) ?? new Set<Person>();
      shared.set(other, ofOther.add(person));
    }
  }
  return shared;
}

/** Who serves in an organization on a day, and as what. */
function presences(
  index: RegisterIndex,
  organization: Organization,
  day: Day,
): ReadonlyMap<Person, Presence> {
  const serving = new Map<Person, Presence>();
  for (const { person, role, term } of index.membershipsOf(organization)) {
    if (!termIncludes(term, day)) continue;
    if (!NOT_EXPECTED.includes(role)) serving.set(person, "attending");
    else if (role === "substitute" && !serving.has(person)) serving.set(person, "deputy");
  }
  return serving;
}

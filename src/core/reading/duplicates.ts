import { placeText } from "../grid";
import { personName, type Membership, type Person } from "../register";
import { forEachInSteps, type Steps } from "../steps";
import { partyKey } from "../words";
import { rowDuplicate } from "./kinds/row-duplicate";
import { report, type Reading } from "./reading";

/** The same person, organization, role, origin, target and term a second time; both are kept. */
export function reportDuplicates(
  memberships: readonly Membership[],
  reading: Reading,
): Steps<void> {
  const seen = new Map<Person, Membership | Membership[]>();
  const keyed = new Map<Person, Map<string, Membership>>();
  const keyOf = membershipKeys();
  const firstAlike = (several: readonly Membership[], membership: Membership) => {
    if (several.length < FEW) return several.find((other) => isSame(other, membership));
    const { person } = membership;
    const byKey = keyed.get(person) ?? new Map(several.map((other) => [keyOf(other), other]));
    keyed.set(person, byKey);
    const key = keyOf(membership);
    const same = byKey.get(key);
    if (!same) byKey.set(key, membership);
    return same;
  };
  return forEachInSteps(memberships, (membership) => {
    const before = seen.get(membership.person);
    // Most persons come once: nothing is asked of them.
    if (!before) {
      seen.set(membership.person, membership);
      return;
    }
    const several = Array.isArray(before) ? before : [before];
    if (several !== before) seen.set(membership.person, several);
    const same = firstAlike(several, membership);
    if (same) reportDuplicate(membership, same, reading);
    else several.push(membership);
  });
}

/** So many memberships of one person are compared one by one; more than that by what tells them apart. */
const FEW = 16;

function isSame(one: Membership, other: Membership): boolean {
  return (
    one.organization === other.organization &&
    one.role === other.role &&
    one.term.start === other.term.start &&
    one.term.end === other.term.end &&
    partyOf(one) === partyOf(other) &&
    targetOf(one) === targetOf(other)
  );
}

function partyOf({ onBehalfOf }: Membership): string | undefined {
  return onBehalfOf === undefined ? undefined : partyKey(onBehalfOf);
}

function targetOf({ substituteFor }: Membership): Person | string | undefined {
  return substituteFor?.person ?? substituteFor?.text;
}

/** What tells the memberships of one person apart, as a text. */
function membershipKeys(): (membership: Membership) => string {
  const numbers = new Map<object, number>();
  const numberOf = (thing: object): number => {
    const number = numbers.get(thing) ?? numbers.size;
    numbers.set(thing, number);
    return number;
  };
  return (membership) => {
    const { organization, role, term } = membership;
    const target = targetOf(membership);
    const named = typeof target === "string" ? `"${target}` : "";
    const whom = typeof target === "object" ? numberOf(target) : named;
    const where = `${numberOf(organization)} ${role} ${partyOf(membership) ?? "-"}`;
    return `${where} ${term.start ?? ""} ${term.end ?? ""} ${whom}`;
  };
}

function reportDuplicate(
  { organization, person, places }: Membership,
  first: Membership,
  reading: Reading,
): void {
  report(reading, rowDuplicate, {
    organization: organization.shortName,
    person: personName(person),
    places: [places.person, first.places.person],
    facts: { text: personName(person), first: placeText(first.places.person) },
  });
}

import { placeText } from "../grid";
import { personName, type Membership, type Person } from "../register";
import { flatMapInSteps, forEachInSteps, type Steps } from "../steps";
import { rowDuplicate } from "./kinds/row-duplicate";
import type { Draft } from "./layouts/draft";
import { withOnlyMembers } from "./layouts/only-member";
import { partyKey } from "../words";
import type { People } from "./people/resolve-people";
import { report, type Reading } from "./reading";
import { targetFinder } from "./targets";

/** Drafts → memberships, now that it is known who is who. */
export function membershipsOf(people: People, reading: Reading): Steps<Membership[]> {
  const findTarget = targetFinder(people, reading);
  return flatMapInSteps(withOnlyMembers(reading.drafts), (draft) => {
    const substituteFor = draft.target && findTarget(draft.target, draft.organization);
    return [membershipOf(draft, people.personOf(draft.mention), substituteFor)];
  });
}

/** Named one by one, in one literal: leaving out properties, or spreading them, takes many times as long. */
function membershipOf(
  draft: Omit<Draft, "target">,
  person: Membership["person"],
  substituteFor: Membership["substituteFor"],
): Membership {
  const { organization, role, roleText, votingRight, onBehalfOf } = draft;
  const { area, term, rank, remark, nameText, places } = draft;
  return {
    person,
    organization,
    role,
    roleText,
    votingRight,
    onBehalfOf,
    area,
    term,
    substituteFor,
    rank,
    remark,
    nameText,
    places,
  };
}

/** The same person, organization, role, origin, target and term a second time; both are kept. */
export function reportDuplicates(
  memberships: readonly Membership[],
  reading: Reading,
): Steps<void> {
  const firstOf = new Map<Person, Membership>();
  const severalOf = new Map<Person, Map<string, Membership>>();
  const keyOf = membershipKeys();
  return forEachInSteps(memberships, (membership) => {
    const { person } = membership;
    const first = firstOf.get(person);
    // Most persons come once: nothing is asked of them.
    if (!first) {
      firstOf.set(person, membership);
      return;
    }
    const own = severalOf.get(person) ?? new Map([[keyOf(first), first]]);
    severalOf.set(person, own);
    const key = keyOf(membership);
    const same = own.get(key);
    if (same) reportDuplicate(membership, same, reading);
    else own.set(key, membership);
  });
}

/** What tells the memberships of one person apart, as a text. */
function membershipKeys(): (membership: Membership) => string {
  const numbers = new Map<object, number>();
  const numberOf = (thing: object): number => {
    const number = numbers.get(thing) ?? numbers.size;
    numbers.set(thing, number);
    return number;
  };
  return ({ organization, role, onBehalfOf, substituteFor, term }) => {
    const target = substituteFor?.person
      ? numberOf(substituteFor.person)
      : substituteFor && `"${substituteFor.text}`;
    const party = onBehalfOf === undefined ? "-" : partyKey(onBehalfOf);
    const where = `${numberOf(organization)} ${role} ${party}`;
    return `${where} ${term.start ?? ""} ${term.end ?? ""} ${target ?? ""}`;
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

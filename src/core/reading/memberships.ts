import { placeText } from "../grid";
import { personName, type Membership } from "../register";
import { flatMapInSteps, forEachInSteps, type Steps } from "../steps";
import { rowDuplicate } from "./kinds/row-duplicate";
import { withOnlyMembers } from "./layouts/only-member";
import { partyKey } from "./names/parties";
import type { People } from "./people/resolve-people";
import { report, type Reading } from "./reading";
import { targetFinder } from "./targets";

/** Drafts → memberships, now that it is known who is who. */
export function membershipsOf(people: People, reading: Reading): Steps<Membership[]> {
  const findTarget = targetFinder(people, reading);
  return flatMapInSteps(withOnlyMembers(reading.drafts), (draft) => {
    const { mention, target, ...rest } = draft;
    const substituteFor = target && findTarget(target, rest.organization);
    return [{ ...rest, person: people.personOf(mention), substituteFor }];
  });
}

/** The same person, organization, role, origin, target and term a second time; both are kept. */
export function reportDuplicates(
  memberships: readonly Membership[],
  reading: Reading,
): Steps<void> {
  const numbers = new Map<object, number>();
  const numberOf = (thing: object | undefined): number => {
    if (!thing) return -1;
    const number = numbers.get(thing) ?? numbers.size;
    numbers.set(thing, number);
    return number;
  };
  const seen = new Map<string, Membership>();
  return forEachInSteps(memberships, (membership) => {
    const { person, organization, role, onBehalfOf, substituteFor, term, places } = membership;
    const target = substituteFor?.person ? numberOf(substituteFor.person) : substituteFor?.text;
    const key = JSON.stringify([
      numberOf(person),
      numberOf(organization),
      role,
      onBehalfOf === undefined ? null : partyKey(onBehalfOf),
      target ?? null,
      term.start ?? null,
      term.end ?? null,
    ]);
    const first = seen.get(key);
    if (!first) {
      seen.set(key, membership);
      return;
    }
    report(reading, rowDuplicate, {
      organization: organization.shortName,
      person: personName(person),
      places: [places.person, first.places.person],
      facts: { text: personName(person), first: placeText(first.places.person) },
    });
  });
}

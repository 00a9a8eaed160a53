import { placeText } from "../grid";
import { personName, type Membership } from "../register";
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

/** Named one by one: leaving out two of a hundred thousand drafts' properties takes ten times as long. */
function membershipOf(
  draft: Omit<Draft, "target">,
  person: Membership["person"],
  substituteFor: Membership["substituteFor"],
): Membership {
  const { organization, role, roleText, votingRight, onBehalfOf } = draft;
  const { area, term, rank, remark, nameText, places } = draft;
  const told = { organization, role, roleText, votingRight, onBehalfOf, area, term };
  return { ...told, person, substituteFor, rank, remark, nameText, places };
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
    const target = substituteFor?.person
      ? numberOf(substituteFor.person)
      : substituteFor && `"${substituteFor.text}`;
    const party = onBehalfOf === undefined ? "-" : partyKey(onBehalfOf);
    const who = `${numberOf(person)} ${numberOf(organization)} ${role} ${party}`;
    const key = `${who} ${term.start ?? ""} ${term.end ?? ""} ${target ?? ""}`;
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

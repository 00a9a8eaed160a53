import type { Membership } from "../register";
import { forEachInSteps, type Steps } from "../steps";
import type { Draft } from "./layouts/draft";
import { withOnlyMembers, type SettledDraft } from "./layouts/only-member";
import type { People } from "./people/resolve-people";
import type { Reading } from "./reading";
import { targetFinder } from "./targets";

/** Drafts → memberships, now that it is known who is who. */
export function* membershipsOf(people: People, reading: Reading): Steps<Membership[]> {
  const findTarget = targetFinder(people, reading);
  const drafts: (SettledDraft | undefined)[] = [...withOnlyMembers(reading.drafts)];
  reading.drafts.length = 0;
  const memberships: Membership[] = [];
  yield* forEachInSteps(drafts, (draft, at) => {
    if (!draft) return;
    const substituteFor = draft.target && findTarget(draft.target, draft.organization);
    memberships.push(membershipOf(draft, people.personOf(draft.mention), substituteFor));
    // Let go at once: of a million, drafts and memberships would not fit into memory together.
    drafts[at] = undefined;
  });
  return memberships;
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

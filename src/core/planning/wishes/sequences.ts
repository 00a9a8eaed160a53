import type { Organization, SessionSequence } from "../../register";
import { DEFAULT_LEAD_DAYS, LONGEST_LEAD_DAYS } from "./defaults";
import type { Sequence, SessionWish } from "./session-wish";

/**
 * What the sheet says of who meets before whom. Where it says nothing of a working group, that group
 * meets before the Steuerungsgruppe, if there is one and both meet equally often.
 */
export function sequencesOf(wishes: readonly SessionWish[]): Sequence[] {
  const given = wishes.flatMap(givenSequences);
  const named = new Set(given.flatMap(({ first, then }) => [first, then]));
  const ours = wishes
    .filter(({ organization }) => isWorkingGroup(organization) && !named.has(organization))
    .flatMap((group) =>
      wishes
        .filter(({ organization, count }) => isSteering(organization) && count === group.count)
        .map((steering) => sequence(group.organization, steering.organization, undefined, true)),
    );
  return [...distinct(given), ...ours];
}

function givenSequences({ organization, rules }: SessionWish): Sequence[] {
  const { before = [], after = [] } = rules.sessions ?? {};
  const others = ({ organization: other }: SessionSequence) => other !== organization;
  return [
    ...before
      .filter(others)
      .map(({ organization: then, leastDays }) => sequence(organization, then, leastDays, false)),
    ...after
      .filter(others)
      .map(({ organization: first, leastDays }) => sequence(first, organization, leastDays, false)),
  ];
}

function sequence(
  first: Organization,
  then: Organization,
  leastDays = DEFAULT_LEAD_DAYS,
  isOurs: boolean,
): Sequence {
  const mostDays = leastDays + LONGEST_LEAD_DAYS - DEFAULT_LEAD_DAYS;
  return { first, then, leastDays, mostDays, isOurs };
}

/** Both rows may say the same: the first that does holds. */
function distinct(sequences: readonly Sequence[]): Sequence[] {
  return sequences.filter(
    ({ first, then }, at) =>
      sequences.findIndex((other) => other.first === first && other.then === then) === at,
  );
}

/** By the Art; where none is said, by a short name such as "AG 0-6". */
function isWorkingGroup({ classification, shortName }: Organization): boolean {
  return classification === undefined
    ? /^AG\b/u.test(shortName)
    : /^(?:Arbeitsgruppe|Arbeitskreis|Facharbeitsgruppe|AG|AK)\b/iu.test(classification);
}

function isSteering({ classification, shortName }: Organization): boolean {
  return classification === undefined
    ? /^KoStAG$/iu.test(shortName)
    : /^Steuerungsgruppe\b/iu.test(classification);
}

import type { Steps } from "../../steps";
import { bestPlacement } from "../search";
import type { SessionWish } from "../wishes/session-wish";
import { isAbout, type Demand } from "./demands";
import type { PlanningYear } from "./planning-year";
import { problemOf } from "./problem-of";
import { sessionSlots, type Counts } from "./session-slots";

/** Demands that cannot all be kept, and none of which could stay away: with any one less it works. */
export interface Conflict {
  readonly demands: readonly Demand[];
  /** Whose sessions are in it. */
  readonly wishes: readonly SessionWish[];
}

/** So many branches tell whether there is a plan at all; a case that is harder counts as possible. */
const MOST_BRANCHES = 400;

/** Whether some plan keeps all these demands. */
export function* isPossible(
  year: PlanningYear,
  counts: Counts,
  demands: readonly Demand[],
): Steps<boolean> {
  const { problem } = problemOf(year, sessionSlots(year, counts), demands, "any");
  const found = yield* bestPlacement(problem, { mostBranches: MOST_BRANCHES });
  yield { share: 0, what: "" };
  return found.type !== "impossible";
}

/**
 * A smallest set of demands that are in each other's way (deletion filter): whatever can be left out
 * with no plan coming up is left out, whole organizations first, then demands.
 */
export function* conflictOf(
  year: PlanningYear,
  counts: Counts,
  demands: readonly Demand[],
): Steps<Conflict> {
  let involved: Counts = counts;
  for (const wish of [...counts.keys()].reverse()) {
    const fewer = new Map(involved).set(wish, 0);
    if (!(yield* isPossible(year, fewer, demands))) involved = fewer;
  }
  const wishes = [...involved].flatMap(([wish, count]) => (count > 0 ? [wish] : []));
  let kept = demands.filter((demand) => wishes.some((wish) => isAbout(demand, wish)));
  for (const demand of kept) {
    const fewer = kept.filter((other) => other !== demand);
    if (!(yield* isPossible(year, involved, fewer))) kept = fewer;
  }
  return { demands: kept, wishes };
}

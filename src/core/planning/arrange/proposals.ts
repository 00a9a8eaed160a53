import type { Steps } from "../../steps";
import { isPossible, type Conflict } from "./conflict";
import type { Demand } from "./demands";
import type { PlanningYear } from "./planning-year";
import type { Counts } from "./session-slots";

/** What somebody may ask for instead, so that everything else can be kept. */
export type Proposal =
  | { readonly type: "fewerDays"; readonly demand: Demand; readonly days: number }
  | { readonly type: "without"; readonly demand: Demand };

/** Asks whether there is a plan with another demand in place of one; undefined: with none. */
type Works = (other: Demand | undefined) => Steps<boolean>;

/** For each demand of the conflict: how far it would have to give way, if that is enough. */
export function* proposalsFor(
  year: PlanningYear,
  counts: Counts,
  demands: readonly Demand[],
  conflict: Conflict,
): Steps<Proposal[]> {
  const proposals: Proposal[] = [];
  for (const demand of conflict.demands) {
    const works: Works = (other) =>
      isPossible(
        year,
        counts,
        demands.flatMap((each) => (each === demand ? (other ?? []) : each)),
      );
    if (!(yield* works(undefined))) continue;
    const days = yield* mostDays(demand, works);
    proposals.push(days > 0 ? { type: "fewerDays", demand, days } : { type: "without", demand });
  }
  return proposals;
}

/** The most days that a demand may ask for; 0 where it asks for none or would have to go altogether. */
function* mostDays(demand: Demand, works: Works): Steps<number> {
  let [most, tooMany] = [0, daysAsked(demand)];
  while (tooMany - most > 1) {
    const tried = Math.floor((most + tooMany) / 2);
    if (yield* works(withDays(demand, tried))) most = tried;
    else tooMany = tried;
  }
  return most;
}

function daysAsked(demand: Demand): number {
  if (demand.type === "distance") return demand.days ?? demand.wish.leastDistance ?? 0;
  return demand.type === "before" ? demand.sequence.leastDays : 0;
}

function withDays(demand: Demand, days: number): Demand {
  if (demand.type === "distance") return { ...demand, days };
  if (demand.type !== "before") return demand;
  return { ...demand, sequence: { ...demand.sequence, leastDays: days } };
}

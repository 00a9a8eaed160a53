import type { Day } from "../../calendar";
import { part, type Steps } from "../../steps";
import { bestPlacement } from "../search";
import type { SessionWish } from "../wishes/session-wish";
import { conflictOf, isPossible, type Conflict } from "./conflict";
import { DEFAULTS_TO_GIVE_UP, demandsOf, isOurs, type Demand } from "./demands";
import type { PlanningYear } from "./planning-year";
import { proposalsFor, type Proposal } from "./proposals";
import { problemOf, type PlanningProblem } from "./problem-of";
import { missingCounts, sessionSlots, type Counts, type Rounds } from "./session-slots";

/** What had to be given up so that there is a plan. */
export type GivenUp =
  /** Defaults of ours, all of one kind. */
  | { readonly type: "defaults"; readonly demands: readonly Demand[] }
  /** What users asked for: somebody comes before somebody else. */
  | ({ readonly type: "sequence"; readonly demand: Demand } & Explained)
  /** So many sessions of an organization have no day; `possible` are left, those of Termine among them. */
  | ({
      readonly type: "sessions";
      readonly wish: SessionWish;
      readonly lacking: number;
      readonly possible: number;
    } & Explained);

interface Explained {
  readonly conflict: Conflict;
  readonly proposals: readonly Proposal[];
}

/** The best plan of a year that there is. */
export interface Arrangement {
  readonly demands: readonly Demand[];
  readonly counts: Counts;
  readonly rounds: Rounds;
  readonly planning: PlanningProblem;
  /** For each session of the planning its place among the days. */
  readonly places: readonly number[];
  readonly givenUp: readonly GivenUp[];
  /** False where the search was cut off: there may be a better plan. */
  readonly isProven: boolean;
}

/** What is still asked for, while demands that cannot be kept are given up one by one. */
interface Attempt {
  readonly demands: readonly Demand[];
  readonly counts: Counts;
  readonly givenUp: readonly GivenUp[];
}

export function* arrange(year: PlanningYear): Steps<Arrangement> {
  let attempt: Attempt = {
    demands: demandsOf(year),
    counts: missingCounts(year),
    givenUp: [],
  };
  for (let round = 1; ; round += 1) {
    const rounds = sessionSlots(year, attempt.counts);
    const planning = problemOf(year, rounds, attempt.demands);
    const from = 1 - 1 / round;
    const found = yield* part(bestPlacement(planning.problem), from, (from + 1) / 2);
    if (found.type === "placed")
      return {
        ...attempt,
        rounds,
        planning,
        places: found.places,
        isProven: found.isProven,
      };
    attempt = yield* waiting(loosened(year, attempt), (from + 1) / 2);
  }
}

/** Gives up defaults of ours, if that is enough; else one thing that users asked for. */
function* loosened(year: PlanningYear, attempt: Attempt): Steps<Attempt> {
  const { demands, counts, givenUp } = attempt;
  const given = demands.filter((demand) => !isOurs(demand));
  const groups = DEFAULTS_TO_GIVE_UP.map((type) =>
    demands.filter((demand) => demand.type === type && isOurs(demand)),
  ).filter((group) => group.length > 0);
  if (groups.length === 0 || !(yield* isPossible(year, counts, given)))
    return yield* withLess(year, attempt, given);
  const lost = yield* inTheWay(year, attempt, groups);
  return {
    demands: without(demands, lost),
    counts,
    givenUp: [...givenUp, ...lost.map((group): GivenUp => ({ type: "defaults", demands: group }))],
  };
}

type Groups = readonly (readonly Demand[])[];

/** The defaults that have to go: all but those that can be kept, what goes last being kept first. */
function* inTheWay(
  year: PlanningYear,
  { demands, counts }: Attempt,
  groups: Groups,
): Steps<Groups> {
  let lost = groups;
  for (const group of groups.toReversed()) {
    const others = lost.filter((other) => other !== group);
    if (yield* isPossible(year, counts, without(demands, others))) lost = others;
  }
  // What is too hard to tell counts as possible: the search that failed goes on with one thing less.
  return lost.length > 0 ? lost : groups.slice(0, 1);
}

function without(demands: readonly Demand[], groups: Groups): Demand[] {
  return demands.filter((demand) => !groups.some((group) => group.includes(demand)));
}

/** Of users' wishes an order is given up rather than a session. Who has no part in the conflict is left out. */
function* withLess(
  year: PlanningYear,
  { demands, counts, givenUp }: Attempt,
  given: readonly Demand[],
): Steps<Attempt> {
  const conflict = yield* conflictOf(year, counts, given);
  const involved: Counts = new Map(
    [...counts].map(([wish, count]) => [wish, conflict.wishes.includes(wish) ? count : 0]),
  );
  const proposals = yield* proposalsFor(year, involved, given, conflict);
  const demand = conflict.demands.findLast(({ type }) => type === "before");
  if (demand?.type === "before") {
    const { sequence } = demand;
    const left = demands.filter((each) => !("sequence" in each) || each.sequence !== sequence);
    const lost: GivenUp = { type: "sequence", demand, conflict, proposals };
    return { demands: left, counts, givenUp: [...givenUp, lost] };
  }
  const wish = conflict.wishes.at(-1);
  if (!wish) throw new Error("a plan without sessions is always possible");
  const left = yield* mostPossible(year, given, involved, wish);
  const lacking = (counts.get(wish) ?? 0) - left;
  const possible = wish.fixed.length + left;
  const lost: GivenUp = { type: "sessions", wish, lacking, possible, conflict, proposals };
  return { demands, counts: new Map(counts).set(wish, left), givenUp: [...givenUp, lost] };
}

/** The most sessions of one organization that the others leave room for. */
function* mostPossible(
  year: PlanningYear,
  demands: readonly Demand[],
  counts: Counts,
  wish: SessionWish,
): Steps<number> {
  let [most, tooMany] = [0, counts.get(wish) ?? 0];
  while (tooMany - most > 1) {
    const tried = Math.floor((most + tooMany) / 2);
    if (yield* isPossible(year, new Map(counts).set(wish, tried), demands)) most = tried;
    else tooMany = tried;
  }
  return most;
}

/** Work of which nobody knows how long it takes: its share stays where it is. */
function* waiting<R>(steps: Steps<R>, share: number): Steps<R> {
  return yield* part(steps, share, share);
}

/** The day of each session of the planning. */
export function daysOfPlaces({ days }: PlanningYear, places: readonly number[]): Day[] {
  return places.map((place) => {
    const day = days[place];
    if (day === undefined) throw new Error(`no day at place ${place}`);
    return day;
  });
}

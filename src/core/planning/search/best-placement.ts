import type { Steps } from "../../steps";
import { branchesFor } from "./branches";
import { clashGroups } from "./groups";
import type { PlacementProblem, SearchResult } from "./problem";
import { queueOf } from "./queue";
import { relaxation, type Relaxation } from "./relaxation";
import { allSpans, decided, narrowed, type Spans } from "./spans";

export interface SearchOptions {
  /** So many branches are looked at before the search goes straight for some plan. */
  readonly mostBranches?: number;
}

interface Branch extends Relaxation {
  readonly spans: Spans;
  readonly depth: number;
  /** In the order in which they came up: the last tie-break. */
  readonly serial: number;
}

const MOST_BRANCHES = 20_000;

/** Behind the limit so many more are looked at, the deepest first. */
const MOST_BRANCHES_TO_ANY = 2_000;

/** One step is a handful of branches: a few milliseconds. */
const BRANCHES_A_STEP = 4;

/**
 * The placement that costs least: best-first branch and bound. Each branch is judged by the cheapest
 * assignment that keeps the groups apart; what that breaks is decided in two ways. The first branch
 * to come up that breaks nothing is the best plan, because every other costs at least as much already.
 */
export function* bestPlacement(
  problem: PlacementProblem,
  { mostBranches = MOST_BRANCHES }: SearchOptions = {},
): Steps<SearchResult> {
  const groups = clashGroups(problem);
  let serial = 0;
  const judged = (spans: Spans, depth: number): Branch | undefined => {
    const narrow = narrowed(problem, spans);
    const relaxed = narrow && relaxation(problem, groups, narrow);
    return relaxed && { ...relaxed, spans: narrow, depth, serial: (serial += 1) };
  };
  let open = queueOf(isCheaper);
  const root = judged(allSpans(problem), 0);
  if (root) open.put(root);
  for (let looked = 1; ; looked += 1) {
    const branch = open.take();
    if (!branch) return { type: "impossible" };
    const branches = branchesFor(problem, branch.places);
    if (!branches) {
      const { places, cost } = branch;
      return { type: "placed", places, cost, isProven: looked <= mostBranches };
    }
    for (const decision of branches) {
      const next = judged(decided(problem, branch.spans, decision), branch.depth + 1);
      if (next) open.put(next);
    }
    if (looked === mostBranches) open = moved(open, queueOf(isDeeper));
    if (looked >= mostBranches + MOST_BRANCHES_TO_ANY) return { type: "unknown" };
    if (looked % BRANCHES_A_STEP === 0) yield { share: looked / (looked + 100), what: "" };
  }
}

function moved<T>(from: ReturnType<typeof queueOf<T>>, to: ReturnType<typeof queueOf<T>>) {
  for (let entry = from.take(); entry !== undefined; entry = from.take()) to.put(entry);
  return to;
}

function isCheaper(a: Branch, b: Branch): boolean {
  return a.cost < b.cost || (a.cost === b.cost && (a.depth > b.depth || isLater(a, b)));
}

function isDeeper(a: Branch, b: Branch): boolean {
  return a.depth > b.depth || (a.depth === b.depth && a.cost < b.cost);
}

function isLater(a: Branch, b: Branch): boolean {
  return a.depth === b.depth && a.serial < b.serial;
}

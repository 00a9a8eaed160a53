import type { Distance, PlacementProblem } from "./problem";
import type { Decision } from "./spans";

/** Two decisions of which every plan keeps one, and the places at hand none. */
export type Branches = readonly [Decision, Decision];

/**
 * What to decide next where places break a distance or share a day that they must not; undefined where
 * nothing is wrong with them.
 */
export function branchesFor(
  problem: PlacementProblem,
  places: readonly number[],
): Branches | undefined {
  const broken = problem.distances.filter((distance) => shortfall(problem, places, distance) > 0);
  return broken.length > 0
    ? branchesOfDistance(problem, places, broken)
    : branchesOfClash(problem, places);
}

/** By how many days a distance is missed. */
function shortfall(
  { days }: PlacementProblem,
  places: readonly number[],
  { from, to, least }: Distance,
): number {
  return (days[places[from] ?? 0] ?? 0) + least - (days[places[to] ?? 0] ?? 0);
}

/**
 * The slot is decided in which most broken distances meet, and of such slots the one in which most
 * distances meet at all: what it says holds for all of them at once. Were it one of many alike bodies
 * that meet before the same other one, each of them would have to be decided in turn.
 */
function branchesOfDistance(
  problem: PlacementProblem,
  places: readonly number[],
  broken: readonly Distance[],
): Branches {
  const meeting = distancesOfSlots(problem.distances);
  const meetingBroken = distancesOfSlots(broken);
  const rank = (slot: number) => [meetingBroken.get(slot) ?? 0, meeting.get(slot) ?? 0] as const;
  const hub = [...meetingBroken.keys()].reduce((best, slot) => {
    const [brokenHere, here] = rank(slot);
    const [brokenBest, most] = rank(best);
    return brokenHere > brokenBest || (brokenHere === brokenBest && here > most) ? slot : best;
  });
  const met = broken.filter(({ from, to }) => from === hub || to === hub);
  const worst = met.reduce((best, distance) =>
    shortfall(problem, places, distance) > shortfall(problem, places, best) ? distance : best,
  );
  return halves(problem, places, hub, worst);
}

/** How many distances meet in each slot. */
function distancesOfSlots(distances: readonly Distance[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { from, to } of distances)
    for (const slot of [from, to]) counts.set(slot, (counts.get(slot) ?? 0) + 1);
  return counts;
}

/** Up to a day, or behind it: half the shortfall is for the one end to make up, half for the other. */
function halves(
  problem: PlacementProblem,
  places: readonly number[],
  hub: number,
  worst: Distance,
): Branches {
  const missing = shortfall(problem, places, worst);
  const here = problem.days[places[hub] ?? 0] ?? 0;
  const split =
    hub === worst.to ? here + Math.floor((missing - 1) / 2) : here - Math.ceil((missing + 1) / 2);
  const behind = problem.days.findIndex((day) => day > split);
  const next = behind < 0 ? problem.days.length : behind;
  return [
    { type: "upTo", slot: hub, place: next - 1 },
    { type: "from", slot: hub, place: next },
  ];
}

function branchesOfClash(
  { slots, clash }: PlacementProblem,
  places: readonly number[],
): Branches | undefined {
  for (const [slot, place] of places.entries())
    for (let other = 0; other < slot; other += 1)
      if (places[other] === place && clash(slots[slot]?.body ?? 0, slots[other]?.body ?? 0))
        return [
          { type: "not", slot, place },
          { type: "only", slot, place },
        ];
  return undefined;
}

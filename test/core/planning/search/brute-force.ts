import type { PlacementProblem } from "../../../../src/core/planning/search";

/** The least cost of all placements that break nothing, by trying every one; undefined: there is none. */
export function leastCostOfAll(problem: PlacementProblem): number | undefined {
  const { slots } = problem;
  const places: number[] = [];
  let least: number | undefined;
  const tryFrom = (slot: number, cost: number): void => {
    if (slot === slots.length) {
      if (least === undefined || cost < least) least = cost;
      return;
    }
    for (const [place, price] of slots[slot]!.costs.entries()) {
      places[slot] = place;
      if (price !== Infinity && fits(problem, places, slot)) tryFrom(slot + 1, cost + price);
    }
    places.length = slot;
  };
  tryFrom(0, 0);
  return least;
}

/** Whether the last slot that was placed fits those before it. */
function fits(problem: PlacementProblem, places: readonly number[], last: number): boolean {
  const { days, slots, distances, clash } = problem;
  const dayOf = (slot: number) => days[places[slot]!]!;
  return (
    distances.every(
      ({ from, to, least }) => Math.max(from, to) !== last || dayOf(to) - dayOf(from) >= least,
    ) &&
    places
      .slice(0, last)
      .every(
        (place, slot) => place !== places[last] || !clash(slots[slot]!.body, slots[last]!.body),
      )
  );
}

import { cheapestAssignment } from "./assignment";
import type { Group } from "./groups";
import type { PlacementProblem } from "./problem";
import type { Barred, Spans } from "./spans";

/** The best that is possible if only the groups are kept apart: no plan costs less. */
export interface Relaxation {
  readonly cost: number;
  readonly places: readonly number[];
}

/** undefined: not even that is possible. */
export function relaxation(
  problem: PlacementProblem,
  groups: readonly Group[],
  spans: Spans,
): Relaxation | undefined {
  const places = problem.slots.map(() => 0);
  for (const group of groups) {
    const assigned = assignedGroup(problem, group, spans);
    if (!assigned) return undefined;
    for (const [row, slot] of group.entries()) places[slot] = assigned[row] ?? 0;
  }
  return { cost: costOf(problem, places), places };
}

export function costOf({ slots }: PlacementProblem, places: readonly number[]): number {
  return places.reduce((sum, place, slot) => sum + (slots[slot]?.costs[place] ?? Infinity), 0);
}

function assignedGroup(
  { slots, days }: PlacementProblem,
  group: Group,
  { first, last, barred }: Spans,
): Int16Array | undefined {
  const ranges = group.map((slot) => ({ first: first[slot] ?? 0, last: last[slot] ?? -1 }));
  const costs = group.map((slot) => openCosts(slots[slot]?.costs ?? [], slot, barred));
  return cheapestAssignment(ranges, days.length, costs);
}

/** What a slot's days cost, less those that are barred. */
function openCosts(costs: readonly number[], slot: number, barred: Barred | undefined) {
  let open: number[] | undefined;
  for (let entry = barred; entry; entry = entry.rest)
    if (entry.slot === slot) (open ??= [...costs])[entry.place] = Infinity;
  return open ?? costs;
}

import type { PlacementProblem } from "./problem";

/** Slots of which no two may share a day: by their places in the problem. */
export type Group = readonly number[];

/**
 * Every slot in one group, each body joining the first group that it clashes with throughout. Within a
 * group an assignment keeps the slots apart; what clashes across groups is left to the search.
 */
export function clashGroups({ slots, clash }: PlacementProblem): Group[] {
  const bodies = [...new Set(slots.map(({ body }) => body))];
  const groups: number[][] = [];
  for (const body of bodies) {
    const group = groups.find((members) => members.every((member) => clash(member, body)));
    if (group) group.push(body);
    else groups.push([body]);
  }
  return groups.map((members) =>
    [...slots.keys()].filter((slot) => members.includes(slots[slot]?.body ?? -1)),
  );
}

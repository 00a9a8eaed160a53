import type { Distance } from "../search";
import type { Sequence } from "../wishes/session-wish";
import type { Demand } from "./demands";
import type { Rounds, SessionSlot } from "./session-slots";

interface Pair {
  readonly first: SessionSlot;
  readonly then: SessionSlot;
  readonly least: number | undefined;
  readonly most: number | undefined;
}

/** Which sessions of two organizations belong together: the n-th with the n-th, or spread over the rounds. */
function pairsOf(rounds: Rounds, demands: readonly Demand[]): Pair[] {
  return demands.flatMap((demand): Pair[] => {
    if (demand.type !== "before" && demand.type !== "soon") return [];
    const [first, then] = slotsOfSequence(rounds, demand.sequence);
    if (demand.type === "soon" && first.length !== then.length) return [];
    const { leastDays, mostDays } = demand.sequence;
    return first.flatMap((slot, index) => {
      const next = then[Math.floor((index * then.length) / first.length)];
      const least = demand.type === "before" ? leastDays : undefined;
      const most = demand.type === "soon" ? mostDays : undefined;
      return next ? [{ first: slot, then: next, least, most }] : [];
    });
  });
}

function slotsOfSequence(
  rounds: Rounds,
  { first, then }: Sequence,
): [readonly SessionSlot[], readonly SessionSlot[]] {
  const find = (organization: Sequence["first"]) =>
    [...rounds].find(([wish]) => wish.organization === organization)?.[1] ?? [];
  return [find(first), find(then)];
}

/** What sequences ask of sessions that both are to get a day. */
export function sequenceDistances(
  rounds: Rounds,
  slotOf: ReadonlyMap<SessionSlot, number>,
  demands: readonly Demand[],
): Distance[] {
  return pairsOf(rounds, demands).flatMap(({ first, then, least, most }): Distance[] => {
    const [from, to] = [slotOf.get(first), slotOf.get(then)];
    if (from === undefined || to === undefined) return [];
    return [
      ...(least === undefined ? [] : [{ from, to, least }]),
      ...(most === undefined ? [] : [{ from: to, to: from, least: -most }]),
    ];
  });
}

/** Ends that are missing are open. */
export interface DayRange {
  readonly from?: number;
  readonly upTo?: number;
}

/** What sessions that have their day already leave to the others of their rounds. */
export function sequenceEnds(
  rounds: Rounds,
  demands: readonly Demand[],
): Map<SessionSlot, DayRange> {
  const ends = new Map<SessionSlot, DayRange>();
  const narrow = (slot: SessionSlot, from: number, upTo: number) => {
    const known = ends.get(slot);
    ends.set(slot, {
      from: Math.max(known?.from ?? -Infinity, from),
      upTo: Math.min(known?.upTo ?? Infinity, upTo),
    });
  };
  for (const { first, then, least = -Infinity, most = Infinity } of pairsOf(rounds, demands)) {
    if (first.isFixed === then.isFixed) continue;
    if (then.isFixed) narrow(first, then.day - most, then.day - least);
    else narrow(then, first.day + least, first.day + most);
  }
  return ends;
}

import type { PlacementProblem } from "./problem";

/** What is left open for each slot: from one place of a day to another, less what is barred. */
export interface Spans {
  readonly first: Int16Array;
  readonly last: Int16Array;
  readonly barred: Barred | undefined;
}

/** Single days that a branch has ruled out: a list that branches share. */
export interface Barred {
  readonly slot: number;
  readonly place: number;
  readonly rest: Barred | undefined;
}

/** What a branch decides about one slot. */
export interface Decision {
  readonly type: "upTo" | "from" | "not" | "only";
  readonly slot: number;
  readonly place: number;
}

/** Everything is open. */
export function allSpans({ slots, days }: PlacementProblem): Spans {
  return {
    first: new Int16Array(slots.length),
    last: new Int16Array(slots.length).fill(days.length - 1),
    barred: undefined,
  };
}

export function isBarred(barred: Barred | undefined, slot: number, place: number): boolean {
  for (let entry = barred; entry; entry = entry.rest)
    if (entry.slot === slot && entry.place === place) return true;
  return false;
}

/** The same with one more decision; not yet followed up. */
export function decided(problem: PlacementProblem, spans: Spans, decision: Decision): Spans {
  const { first, last, barred } = spans;
  const { type, slot, place } = decision;
  if (type === "not") return { first, last, barred: { slot, place, rest: barred } };
  return {
    first: type === "upTo" ? first : changed(first, slot, Math.max(first[slot] ?? 0, place)),
    last: type === "from" ? last : changed(last, slot, Math.min(last[slot] ?? 0, place)),
    barred: type === "only" ? barredForOthers(problem, barred, decision) : barred,
  };
}

/** A day that one slot takes is gone for all that clash with it. */
function barredForOthers(
  { slots, clash }: PlacementProblem,
  barred: Barred | undefined,
  { slot, place }: Decision,
): Barred | undefined {
  const body = slots[slot]?.body ?? 0;
  return slots.reduce(
    (rest, other, at) =>
      at !== slot && clash(other.body, body) ? { slot: at, place, rest } : rest,
    barred,
  );
}

function changed(values: Int16Array, at: number, value: number): Int16Array {
  const copy = values.slice();
  copy[at] = value;
  return copy;
}

/**
 * Follows up what the distances say of the first and last day of each slot, until nothing moves any
 * more. undefined: some slot has no day left. Where distances are all there is, the first days
 * themselves are a solution: no search is needed for these alone.
 */
export function narrowed(problem: PlacementProblem, spans: Spans): Spans | undefined {
  const first = spans.first.slice();
  const last = spans.last.slice();
  const ends = new SpanEnds(problem, first, last, spans.barred);
  for (const slot of problem.slots.keys()) if (!ends.trim(slot)) return undefined;
  for (let moved = true; moved;) {
    moved = false;
    for (const { from, to, least } of problem.distances) {
      const day = ends.firstDay(from) + least;
      if (ends.firstDay(to) < day) {
        if (!ends.startAt(to, day)) return undefined;
        moved = true;
      }
      const latest = ends.lastDay(to) - least;
      if (ends.lastDay(from) > latest) {
        if (!ends.endAt(from, latest)) return undefined;
        moved = true;
      }
    }
  }
  return { first, last, barred: spans.barred };
}

/** The ends of all spans while they move inwards; false where a span has closed. */
class SpanEnds {
  constructor(
    private readonly problem: PlacementProblem,
    private readonly first: Int16Array,
    private readonly last: Int16Array,
    private readonly barred: Barred | undefined,
  ) {}

  firstDay(slot: number): number {
    return this.problem.days[this.first[slot] ?? 0] ?? Infinity;
  }

  lastDay(slot: number): number {
    return this.problem.days[this.last[slot] ?? 0] ?? -Infinity;
  }

  startAt(slot: number, day: number): boolean {
    while (this.firstDay(slot) < day) this.first[slot] = (this.first[slot] ?? 0) + 1;
    return this.trim(slot);
  }

  endAt(slot: number, day: number): boolean {
    while (this.lastDay(slot) > day) this.last[slot] = (this.last[slot] ?? 0) - 1;
    return this.trim(slot);
  }

  trim(slot: number): boolean {
    const costs = this.problem.slots[slot]?.costs ?? [];
    const isShut = (place: number) =>
      costs[place] === Infinity || isBarred(this.barred, slot, place);
    let [start, end] = [this.first[slot] ?? 0, this.last[slot] ?? 0];
    while (start <= end && isShut(start)) start += 1;
    while (end >= start && isShut(end)) end -= 1;
    this.first[slot] = start;
    this.last[slot] = end;
    return start <= end;
  }
}

import { isReversed, termsOverlap, type Term } from "../calendar";

/** Anything that lasts for a time. */
export interface Lasting {
  readonly term: Term;
}

/** Two that share a day; `later` stands further down in the list. */
export interface Overlap<T> {
  readonly earlier: T;
  readonly later: T;
}

/** An item with its place in the list and the ends of its term as numbers, infinite where not limited. */
export interface Positioned<T> {
  readonly item: T;
  readonly position: number;
  readonly start: number;
  readonly end: number;
}

/** By start, then as in the list. Reversed terms are left out: they cover no day. */
export function sortedByStart<T extends Lasting>(items: readonly T[]): Positioned<T>[] {
  return items
    .map((item, position) => ({
      item,
      position,
      start: item.term.start ?? -Infinity,
      end: item.term.end ?? Infinity,
    }))
    .filter(({ item }) => !isReversed(item.term))
    .sort((a, b) => (a.start === b.start ? 0 : a.start - b.start));
}

function inListOrder<T>(a: Positioned<T>, b: Positioned<T>): Overlap<T> {
  const [earlier, later] = a.position < b.position ? [a, b] : [b, a];
  return { earlier: earlier.item, later: later.item };
}

/**
 * One overlap for each item that shares a day with one that began before it. A sweep that keeps the
 * longest so far: n log n, however many overlap.
 */
export function overlaps<T extends Lasting>(items: readonly T[]): Overlap<T>[] {
  const found: Overlap<T>[] = [];
  let longest: Positioned<T> | undefined;
  for (const next of sortedByStart(items)) {
    if (longest && longest.end >= next.start) found.push(inListOrder(longest, next));
    if (!longest || next.end > longest.end) longest = next;
  }
  return found;
}

/**
 * The first overlap in time of two items whose keys differ. Keeps but the longest so far: what
 * overlaps a shorter one of another key overlaps the longest too, and were the longest of its own key,
 * the two before would have been found.
 */
export function overlapOfDifferent<T extends Lasting>(
  items: readonly T[],
  key: (item: T) => unknown,
): Overlap<T> | undefined {
  let longest: Positioned<T> | undefined;
  for (const next of sortedByStart(items)) {
    if (longest && longest.end >= next.start && key(longest.item) !== key(next.item)) {
      return inListOrder(longest, next);
    }
    if (!longest || next.end > longest.end) longest = next;
  }
  return undefined;
}

/** Asks again and again which of the items shares a day with a term: each answer takes log n. */
export function overlapFinder<T extends Lasting>(
  items: readonly T[],
): (term: Term) => T | undefined {
  const sorted = sortedByStart(items);
  const longestUpTo: Positioned<T>[] = [];
  for (const next of sorted) {
    const longest = longestUpTo.at(-1);
    longestUpTo.push(longest && longest.end >= next.end ? longest : next);
  }
  return (term) => {
    const candidate = longestUpTo[countStartingBy(sorted, term.end ?? Infinity) - 1]?.item;
    return candidate && termsOverlap(candidate.term, term) ? candidate : undefined;
  };
}

/** How many of the sorted items have begun by that day, by bisection. */
function countStartingBy<T>(sorted: readonly Positioned<T>[], day: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? Infinity) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

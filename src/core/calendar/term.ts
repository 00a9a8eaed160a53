import { addDays, type Day } from "./day";

/** A span of days, both ends inside. A missing end means: not limited on that side, as far as is known. */
export interface Term {
  readonly start: Day | undefined;
  readonly end: Day | undefined;
}

/** A span of days with both ends known. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
}

export const OPEN_TERM: Term = { start: undefined, end: undefined };

/** A term as a period: with one end only it is that single day; undefined where none is known. */
export function periodOf({ start, end }: Term): Period | undefined {
  const first = start ?? end;
  const last = end ?? start;
  return first === undefined || last === undefined ? undefined : { start: first, end: last };
}

/** Both ends as numbers of days; an infinite one becomes an end that is not limited. */
export function termBetween(start: number, end: number): Term {
  return {
    start: start === -Infinity ? undefined : (start as Day),
    end: end === Infinity ? undefined : (end as Day),
  };
}

export function termIncludes(term: Term, day: Day): boolean {
  return (
    (term.start === undefined || term.start <= day) && (term.end === undefined || day <= term.end)
  );
}

/** True when the term ends before it starts: a slip of the pen, which covers no day at all. */
export function isReversed({ start, end }: Term): boolean {
  return start !== undefined && end !== undefined && end < start;
}

/** The days that both share; undefined when they share none. A reversed term shares none. */
export function sharedTerm(a: Term, b: Term): Term | undefined {
  const start = Math.max(a.start ?? -Infinity, b.start ?? -Infinity);
  const end = Math.min(a.end ?? Infinity, b.end ?? Infinity);
  return start > end ? undefined : termBetween(start, end);
}

/** True when the two share at least one day. A term whose end lies before its start shares none. */
export function termsOverlap(a: Term, b: Term): boolean {
  return sharedTerm(a, b) !== undefined;
}

/** True when the term ended before that day. */
export function isOver(term: Term, day: Day): boolean {
  return term.end !== undefined && term.end < day;
}

/** The days of `whole` that none of `parts` covers, ascending. Sweeps once over the sorted parts. */
export function uncovered(whole: Period, parts: readonly Term[]): Period[] {
  const gaps: Period[] = [];
  let next: Day = whole.start;
  for (const part of inOrder(parts)) {
    if (next > whole.end) return gaps;
    if (part.start !== undefined && part.start > next) {
      gaps.push({ start: next, end: Math.min(addDays(part.start, -1), whole.end) as Day });
    }
    if (part.end === undefined) return gaps;
    if (part.end >= next) next = addDays(part.end, 1);
  }
  return next > whole.end ? gaps : [...gaps, { start: next, end: whole.end }];
}

/** The same days in as few terms as can be, ascending: terms that overlap or touch become one. */
export function mergedTerms(terms: readonly Term[]): Term[] {
  const merged: Term[] = [];
  for (const term of inOrder(terms)) {
    const last = merged.at(-1);
    const touches = last && (term.start ?? -Infinity) <= (last.end ?? Infinity) + 1;
    if (!touches) merged.push(term);
    else if ((term.end ?? Infinity) > (last.end ?? Infinity)) {
      merged[merged.length - 1] = { start: last.start, end: term.end };
    }
  }
  return merged;
}

/** By start. Reversed terms are left out: they cover nothing and would split the gap they stand in. */
function inOrder(parts: readonly Term[]): Term[] {
  return parts
    .filter((part) => !isReversed(part))
    .sort((a, b) => (a.start === b.start ? 0 : (a.start ?? -Infinity) - (b.start ?? -Infinity)));
}

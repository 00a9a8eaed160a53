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

export function termIncludes(term: Term, day: Day): boolean {
  return (
    (term.start === undefined || term.start <= day) && (term.end === undefined || day <= term.end)
  );
}

/** True when the two share at least one day. A term whose end lies before its start shares none. */
export function termsOverlap(a: Term, b: Term): boolean {
  const start = Math.max(a.start ?? -Infinity, b.start ?? -Infinity);
  const end = Math.min(a.end ?? Infinity, b.end ?? Infinity);
  return start <= end;
}

/** True when the term ended before that day. */
export function isOver(term: Term, day: Day): boolean {
  return term.end !== undefined && term.end < day;
}

/** The days of `whole` that none of `parts` covers, ascending. Sweeps once over the sorted parts. */
export function uncovered(whole: Period, parts: readonly Term[]): Period[] {
  const sorted = [...parts].sort((a, b) => (a.start ?? -Infinity) - (b.start ?? -Infinity));
  const gaps: Period[] = [];
  let next: Day = whole.start;
  for (const part of sorted) {
    if (part.start !== undefined && part.start > next) {
      const end = Math.min(addDays(part.start, -1), whole.end) as Day;
      if (end >= next) gaps.push({ start: next, end });
    }
    if (part.end === undefined) return gaps;
    if (part.end >= next && (part.start ?? -Infinity) <= part.end) next = addDays(part.end, 1);
    if (next > whole.end) return gaps;
  }
  return [...gaps, { start: next, end: whole.end }];
}

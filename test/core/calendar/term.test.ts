import fc from "fast-check";
import {
  dayFromEpoch,
  isReversed,
  mergedTerms,
  OPEN_TERM,
  periodOf,
  sharedTerm,
  termBetween,
  termIncludes,
  termsOverlap,
  uncovered,
} from "../../../src/core/calendar";

const LAST_DAY = 12;
const DAYS = Array.from({ length: LAST_DAY + 1 }, (_, day) => dayFromEpoch(day));
const end = fc.option(fc.integer({ min: 0, max: LAST_DAY }), { nil: undefined });
const term = fc.tuple(end, end).map(([a, b]) => termBetween(a ?? -Infinity, b ?? Infinity));

describe("terms", () => {
  it("overlap when they share a day, ends included", () => {
    expect(termsOverlap(termBetween(1, 3), termBetween(3, 5))).toBe(true);
    expect(termsOverlap(termBetween(1, 3), termBetween(4, 5))).toBe(false);
    expect(termsOverlap(OPEN_TERM, termBetween(4, Infinity))).toBe(true);
  });

  it("overlap nothing when they run backwards, not even an open term", () => {
    expect(isReversed(termBetween(3, 2))).toBe(true);
    expect(isReversed(termBetween(3, 3))).toBe(false);
    expect(termsOverlap(termBetween(3, 2), OPEN_TERM)).toBe(false);
  });

  it("share exactly the days that both include", () => {
    fc.assert(
      fc.property(term, term, (a, b) => {
        const shared = sharedTerm(a, b);
        for (const day of DAYS) {
          const isShared = shared !== undefined && termIncludes(shared, day);
          expect(isShared).toBe(termIncludes(a, day) && termIncludes(b, day));
        }
      }),
    );
  });
});

describe("mergedTerms", () => {
  it("keeps the days and leaves no two terms that touch", () => {
    fc.assert(
      fc.property(fc.array(term, { maxLength: 6 }), (terms) => {
        const merged = mergedTerms(terms);
        for (const day of DAYS) {
          const isIncluded = terms.some((each) => termIncludes(each, day));
          expect(merged.filter((each) => termIncludes(each, day))).toHaveLength(isIncluded ? 1 : 0);
        }
        for (const [position, { start }] of merged.slice(1).entries()) {
          expect(start ?? -Infinity).toBeGreaterThan((merged[position]?.end ?? Infinity) + 1);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("uncovered", () => {
  it("gives exactly the days that no part covers, in gaps that do not touch", () => {
    fc.assert(
      fc.property(fc.array(term, { maxLength: 6 }), (parts) => {
        const whole = { start: dayFromEpoch(2), end: dayFromEpoch(10) };
        const gaps = uncovered(whole, parts);
        for (const day of DAYS) {
          const isBare = termIncludes(whole, day) && !parts.some((part) => termIncludes(part, day));
          expect(gaps.filter((gap) => termIncludes(gap, day))).toHaveLength(isBare ? 1 : 0);
        }
        for (const [position, gap] of gaps.slice(1).entries()) {
          expect(gap.start).toBeGreaterThan((gaps[position]?.end ?? Infinity) + 1);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("does not split a gap at a part that runs backwards", () => {
    const whole = { start: dayFromEpoch(0), end: dayFromEpoch(9) };
    expect(uncovered(whole, [termBetween(5, 3)])).toEqual([whole]);
  });
});

describe("periodOf", () => {
  it("takes a term with one end for that day, and knows nothing of one without", () => {
    const [first, last] = [dayFromEpoch(3), dayFromEpoch(5)];
    expect(periodOf(termBetween(3, 5))).toEqual({ start: first, end: last });
    expect(periodOf(termBetween(3, Infinity))).toEqual({ start: first, end: first });
    expect(periodOf(termBetween(-Infinity, 5))).toEqual({ start: last, end: last });
    expect(periodOf(OPEN_TERM)).toBeUndefined();
  });
});

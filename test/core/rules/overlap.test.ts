import fc from "fast-check";
import { termBetween, termsOverlap, type Term } from "../../../src/core/calendar";
import { overlapFinder, overlapOfDifferent, overlaps } from "../../../src/core/rules/overlap";

const end = fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined });
const term = fc.tuple(end, end).map(([a, b]) => termBetween(a ?? -Infinity, b ?? Infinity));
const items = fc.array(fc.record({ term, key: fc.integer({ min: 0, max: 3 }) }), { maxLength: 8 });

type Item = Readonly<{ term: Term; key: number }>;

function pairs(list: readonly Item[]): [Item, Item][] {
  return list.flatMap((a, index) => list.slice(index + 1).map((b): [Item, Item] => [a, b]));
}

describe("sweeps over terms agree with the comparison of each with each", () => {
  it("finds an overlap where there is one, each of two that overlap, in the order of the list", () => {
    fc.assert(
      fc.property(items, (list) => {
        const found = overlaps(list);
        const isAny = pairs(list).some(([a, b]) => termsOverlap(a.term, b.term));
        expect(found.length > 0).toBe(isAny);
        for (const { earlier, later } of found) {
          expect(termsOverlap(earlier.term, later.term)).toBe(true);
          expect(list.indexOf(earlier)).toBeLessThan(list.indexOf(later));
        }
      }),
    );
  });

  it("finds one overlap for each item that falls into a longer one", () => {
    const three = [termBetween(0, 9), termBetween(2, 3), termBetween(5, 6)];
    expect(overlaps(three.map((each) => ({ term: each })))).toHaveLength(2);
  });

  it("names the first in the list of several that end on the same day", () => {
    const [first, second, third] = [termBetween(0, 9), termBetween(2, 9), termBetween(5, 6)].map(
      (each) => ({ term: each }),
    );
    const list = [first!, second!, third!];
    expect(overlaps(list).map(({ earlier }) => earlier)).toEqual([first, first]);
    expect(overlapFinder(list)(termBetween(8, 8))).toBe(first);
  });

  it("finds an overlap of different keys where there is one", () => {
    fc.assert(
      fc.property(items, (list) => {
        const found = overlapOfDifferent(list, ({ key }) => key);
        const isAny = pairs(list).some(([a, b]) => a.key !== b.key && termsOverlap(a.term, b.term));
        expect(found !== undefined).toBe(isAny);
        if (!found) return;
        expect(found.earlier.key).not.toBe(found.later.key);
        expect(termsOverlap(found.earlier.term, found.later.term)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("answers whether any item shares a day with a term", () => {
    fc.assert(
      fc.property(items, term, (list, asked) => {
        const found = overlapFinder(list)(asked);
        expect(found !== undefined).toBe(list.some((item) => termsOverlap(item.term, asked)));
        if (found) expect(termsOverlap(found.term, asked)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

import fc from "fast-check";
import { drawnRows, rowAtHeight, rowHeights } from "../../src/pane/row-window";

const TEN = rowHeights(10, () => 100);

test("only the rows between the two heights are drawn", () => {
  expect(drawnRows(TEN, 250, 450, undefined)).toEqual([
    { index: 2, gap: 200 },
    { index: 3, gap: 0 },
    { index: 4, gap: 0 },
  ]);
});

test("the kept row is drawn wherever it is, with its room before it", () => {
  expect(drawnRows(TEN, 0, 150, 7)).toEqual([
    { index: 0, gap: 0 },
    { index: 1, gap: 0 },
    { index: 7, gap: 500 },
  ]);
});

test("heights outside of the list lead to its ends, and an empty list draws nothing", () => {
  expect(rowAtHeight(TEN, -50)).toBe(0);
  expect(rowAtHeight(TEN, 5_000)).toBe(9);
  expect(
    drawnRows(
      rowHeights(0, () => 1),
      0,
      500,
      0,
    ),
  ).toEqual([]);
});

test("gaps and drawn rows never stand over one another", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 0, max: 20_000 }),
      fc.integer({ min: 0, max: 2_000 }),
      fc.option(fc.integer({ min: 0, max: 59 }), { nil: undefined }),
      (sizes, from, length, kept) => {
        const heights = rowHeights(sizes.length, (index) => sizes[index] ?? 0);
        let end = 0;
        for (const { index, gap } of drawnRows(heights, from, from + length, kept)) {
          expect(end + gap).toBe(heights.tops[index]);
          end += gap + (sizes[index] ?? 0);
        }
      },
    ),
  );
});

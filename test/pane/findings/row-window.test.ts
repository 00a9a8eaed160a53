import fc from "fast-check";
import { drawnRows, rowAtHeight, rowHeights } from "../../../src/pane/findings/row-window";

const TEN = rowHeights(10, () => 100);

test("only the rows between the two heights are drawn", () => {
  expect(drawnRows(TEN, 250, 450, [])).toEqual([
    { index: 2, gap: 200 },
    { index: 3, gap: 0 },
    { index: 4, gap: 0 },
  ]);
});

test("kept rows are drawn wherever they are, with their room before them", () => {
  expect(drawnRows(TEN, 0, 150, [7, -1, 10])).toEqual([
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
      [0],
    ),
  ).toEqual([]);
});

test("gaps and drawn rows never stand over one another", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 0, max: 20_000 }),
      fc.integer({ min: 0, max: 2_000 }),
      fc.array(fc.integer({ min: -1, max: 60 }), { maxLength: 3 }),
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

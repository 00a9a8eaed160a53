import type { CellLook, SheetLook } from "../../../src/adapters/xlsx";
import type { CellValue } from "../../../src/core";
import { fittingHeight } from "../../../src/filepage/worker/fitting-height";

/** The height of a row with these values, in columns of 100 pixels, all cells of this look. */
function heightOf(cells: readonly CellValue[], look: Partial<CellLook> = {}): number {
  const sheet = {
    defaultRowHeight: 20,
    columnWidth: () => 100,
    cellLook: () => ({ size: 11, wrap: false, ...look }),
  } as unknown as SheetLook;
  return fittingHeight({ index: 0, hidden: false, cells }, sheet);
}

it("is the usual height for a line of the usual size", () => {
  expect(heightOf(["Gremium", 7, undefined])).toBe(20);
});

it("has room for the largest font, but only where there is text", () => {
  expect(heightOf(["Gremium"], { size: 16 })).toBe(28);
  expect(heightOf([undefined], { size: 16 })).toBe(20);
});

it("has room for a text that is wrapped, by its width and by its own lines", () => {
  expect(heightOf(["x".repeat(40)], { wrap: true })).toBeGreaterThan(50);
  expect(heightOf(["eins\nzwei\ndrei"], { wrap: true })).toBeGreaterThan(50);
  expect(heightOf(["x".repeat(40)])).toBe(20);
});

it("ends somewhere", () => {
  expect(heightOf(["x".repeat(30_000)], { wrap: true })).toBe(400);
});

import type { CellLook } from "../../../src/adapters/xlsx";
import type { CellValue, Row, Sheet } from "../../../src/core";
import { cellRoom, mergeIndex } from "../../../src/filepage/worker/cell-room";

const PLAIN = { wrap: false, horizontal: undefined } as CellLook;

function row(...cells: readonly CellValue[]): Row {
  return { index: 4, hidden: false, cells };
}

function merged(...merges: Sheet["merges"]) {
  return mergeIndex({ merges } as Sheet);
}

const NONE = merged();

it("lets a text flow over the empty cells up to the next full one", () => {
  expect(cellRoom(row("Titel", undefined, undefined, "x"), 0, PLAIN, NONE)).toEqual({
    isMerged: false,
    wide: 2,
    tall: 0,
  });
});

it("cuts a text before a full cell", () => {
  expect(cellRoom(row("Titel", "x"), 0, PLAIN, NONE).wide).toBe(0);
});

it("lets a text flow beyond the last full cell, but not without end", () => {
  expect(cellRoom(row("Titel"), 0, PLAIN, NONE).wide).toBe(30);
});

it.each([
  ["a number", 7, PLAIN],
  ["a text that is wrapped", "Titel", { ...PLAIN, wrap: true }],
  ["a text at the right", "Titel", { ...PLAIN, horizontal: "right" as const }],
])("keeps %s in its cell", (_name, value, look) => {
  expect(cellRoom(row(value), 0, look, NONE).wide).toBe(0);
});

it("gives a merged cell its area, from its first cell", () => {
  const merges = merged({ top: 4, left: 1, bottom: 6, right: 3 });
  const cells = row("A", "B", "C");
  expect(cellRoom(cells, 1, PLAIN, merges)).toEqual({ isMerged: true, wide: 2, tall: 2 });
  expect(cellRoom(cells, 2, PLAIN, merges).isMerged).toBe(false);
});

import { gridKey } from "../../../src/filepage/view/grid-keys";
import { outlineOf } from "../../support/filepage-outline";

const CELL = { row: 4, column: 1 };

function press(key: string, { ctrlKey = false, cell = CELL } = {}) {
  return gridKey({ key, ctrlKey, metaKey: false }, cell, outlineOf());
}

it("leaves the sheet by Tab instead of walking through its cells", () => {
  expect(press("Tab")).toEqual({ type: "leave" });
});

it.each([
  ["Home", false, { row: 4, column: 0 }],
  ["Home", true, { row: 0, column: 0 }],
  ["End", false, { row: 4, column: 2 }],
  ["End", true, { row: 9, column: 2 }],
])("%s with Ctrl %s leads to %o", (key, ctrlKey, cell) => {
  expect(press(key, { ctrlKey })).toEqual({ type: "select", cell });
});

it("does not walk into the letters and numbers at the edges", () => {
  expect(press("ArrowUp", { cell: { row: 0, column: 1 } })).toEqual({ type: "leave" });
  expect(press("ArrowLeft", { cell: { row: 4, column: 0 } })).toEqual({ type: "leave" });
});

it.each(["ArrowDown", "ArrowRight", "ArrowUp", "PageDown", "a"])("leaves %s to the grid", (key) => {
  expect(press(key)).toEqual({ type: "usual" });
});

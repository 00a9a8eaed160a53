import { areaSize, scrolledTo, sheetGeometry } from "../../../src/filepage/view/sheet-geometry";
import { outlineOf } from "../../support/filepage-outline";

describe("a sheet's rows and columns", () => {
  it("lie one after the other, with their own measures", () => {
    const geometry = sheetGeometry(outlineOf({ rowCount: 3, rowHeights: [30, 20, 25] }));
    expect([0, 1, 2, 3].map(geometry.rowTop)).toEqual([0, 30, 50, 75]);
    expect([0, 1, 2, 3].map(geometry.columnLeft)).toEqual([0, 100, 150, 300]);
  });

  it("go on with empty ones of the usual size", () => {
    const geometry = sheetGeometry(outlineOf({ rowCount: 1, rowHeights: [30], rowHeight: 20 }));
    expect(geometry.rowTop(3)).toBe(30 + 2 * 20);
    expect(geometry.columnLeft(4)).toBe(300 + 64);
    expect(geometry.rowCount).toBeGreaterThan(50);
    expect(geometry.columnCount).toBe(26);
  });

  it("have one height in a long sheet", () => {
    const { rowTop, rowCount } = sheetGeometry(outlineOf({ rowCount: 100_000 }));
    expect(rowTop(99_999)).toBe(99_999 * 20);
    expect(rowCount).toBe(100_020);
  });

  it("never go beyond what Excel has", () => {
    expect(sheetGeometry(outlineOf({ rowCount: 1_048_576 })).rowCount).toBe(1_048_576);
  });
});

describe("what stays in view", () => {
  it("is what the workbook freezes", () => {
    const outline = outlineOf({ frozenRows: 5, frozenColumns: 2 });
    expect(sheetGeometry(outline)).toMatchObject({ frozenRows: 5, frozenColumns: 2 });
  });

  it("is nothing where it would leave no room to scroll in", () => {
    const outline = outlineOf({ frozenRows: 50, frozenColumns: 3 });
    expect(sheetGeometry(outline)).toMatchObject({ frozenRows: 0, frozenColumns: 0 });
  });
});

it("measures an area of several cells", () => {
  const geometry = sheetGeometry(outlineOf());
  const size = areaSize(geometry, { row: 1, column: 0 }, { wide: 1, tall: 2 });
  expect(size).toEqual({ width: 150, height: 60 });
});

it("ends an area that begins in a row that stays in view with those rows", () => {
  const geometry = sheetGeometry(outlineOf({ frozenRows: 2 }));
  expect(areaSize(geometry, { row: 1, column: 0 }, { wide: 0, tall: 5 }).height).toBe(20);
  expect(areaSize(geometry, { row: 2, column: 0 }, { wide: 0, tall: 5 }).height).toBe(120);
});

describe("scrolling to a cell", () => {
  it("leaves the view alone where the cell is seen", () => {
    expect(scrolledTo({ from: 100, size: 500 }, { from: 580, size: 20 })).toBe(100);
  });

  it.each([
    ["below", 1_000],
    ["above", 40],
  ])("brings a cell %s into view with room before it", (_name, from) => {
    const scrolled = scrolledTo({ from: 100, size: 500 }, { from, size: 20 });
    expect(scrolled).toBe(Math.max(0, from - 160));
  });

  it("shows the beginning of a cell that is larger than the view", () => {
    expect(scrolledTo({ from: 0, size: 100 }, { from: 300, size: 900 })).toBe(300);
  });
});

import { cellAt, isBlank, rowAt, type Sheet } from "../../../src/core/grid";

const sheet: Sheet = {
  name: "Mitglieder",
  visibility: "visible",
  mark: undefined,
  rows: [2, 3, 7, 100].map((index) => ({
    index,
    hidden: false,
    cells: [undefined, `Zeile ${index}`],
  })),
  tables: [],
  merges: [],
  hiddenColumns: [],
};

describe("a sheet", () => {
  it("finds each row that holds something", () => {
    expect([2, 3, 7, 100].map((index) => rowAt(sheet, index)?.index)).toEqual([2, 3, 7, 100]);
  });

  it("has no row where it is empty", () => {
    expect([0, 4, 8, 101].map((index) => rowAt(sheet, index))).toEqual(Array(4).fill(undefined));
  });

  it("gives the value of a cell, and undefined for an empty one", () => {
    expect(cellAt(sheet, { row: 7, column: 1 })).toBe("Zeile 7");
    expect(cellAt(sheet, { row: 7, column: 0 })).toBeUndefined();
    expect(cellAt(sheet, { row: 5, column: 1 })).toBeUndefined();
  });
});

describe("a blank cell", () => {
  it("is empty or holds nothing but blanks of any kind", () => {
    for (const value of [undefined, "", "  ", "\u00a0\t", "\u200b", "\ufeff"]) {
      expect(isBlank(value)).toBe(true);
    }
    for (const value of ["–", 0, false]) expect(isBlank(value)).toBe(false);
  });
});

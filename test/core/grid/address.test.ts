import * as fc from "fast-check";
import {
  columnLetters,
  formatAddress,
  formatRange,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  parseRange,
  rangeContains,
} from "../../../src/core/grid";

describe("an address", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("names column %i as %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it("reads back what it writes, anywhere on the sheet", () => {
    const address = fc.record({
      row: fc.integer({ min: 0, max: MAX_ROWS - 1 }),
      column: fc.integer({ min: 0, max: MAX_COLUMNS - 1 }),
    });
    fc.assert(
      fc.property(address, (given) => {
        expect(parseAddress(formatAddress(given))).toEqual(given);
      }),
    );
  });

  it("takes dollar signs and small letters, and nothing outside the sheet", () => {
    expect(parseAddress("$e$12")).toEqual({ row: 11, column: 4 });
    for (const text of ["", "E", "12", "E0", "XFE1", "A1048577", "E12 ", "E-1", "A1:B2"]) {
      expect(parseAddress(text)).toBeUndefined();
    }
  });
});

describe("a range", () => {
  it("is the rectangle, whichever corners name it", () => {
    const expected = { top: 0, left: 0, bottom: 2, right: 1 };
    expect(parseRange("A1:B3")).toEqual(expected);
    expect(parseRange("B3:A1")).toEqual(expected);
    expect(parseRange("A3:B1")).toEqual(expected);
    expect(formatRange(expected)).toBe("A1:B3");
  });

  it("may be one cell, but not three corners", () => {
    expect(parseRange("C4")).toEqual({ top: 3, left: 2, bottom: 3, right: 2 });
    expect(formatRange({ top: 3, left: 2, bottom: 3, right: 2 })).toBe("C4");
    expect(parseRange("A1:B2:C3")).toBeUndefined();
    expect(parseRange("A:B")).toBeUndefined();
  });

  it("holds its edges and not what lies beside them", () => {
    const range = { top: 1, left: 1, bottom: 2, right: 3 };
    expect(rangeContains(range, { row: 1, column: 3 })).toBe(true);
    expect(rangeContains(range, { row: 0, column: 3 })).toBe(false);
    expect(rangeContains(range, { row: 2, column: 4 })).toBe(false);
  });
});

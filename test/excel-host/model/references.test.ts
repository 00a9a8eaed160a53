import {
  absoluteFormula,
  addressOf,
  parseArea,
  splitSheet,
} from "../../support/excel-host/model/references";

const CELL = { top: 0, left: 0, bottom: 0, right: 0 };

describe("addresses", () => {
  it.each([
    ["Mitglieder", "Mitglieder!A1"],
    ["AG 0-6", "'AG 0-6'!A1"],
    ["Müller's Liste", "'Müller''s Liste'!A1"],
    ["2021", "'2021'!A1"],
    ["AG1", "'AG1'!A1"],
  ])("on the sheet %s read %s, and back", (sheet, address) => {
    expect(addressOf(sheet, CELL)).toBe(address);
    expect(splitSheet(address)).toEqual({ sheet, rest: "A1" });
  });

  it.each([
    ["A1", [0, 0, 0, 0]],
    ["$B$2:$A$1", [0, 0, 1, 1]],
    ["A:C", [0, 0, 1_048_575, 2]],
    ["$5:$5", [4, 0, 4, 16_383]],
  ])("%s is an area", (text, [top, left, bottom, right]) => {
    expect(parseArea(text)).toEqual({ top, left, bottom, right });
  });

  it.each(["", "A0", "XFE1", "A1:B2:C3", "A1,B2", "1048577:1048577"])("%p is none", (text) => {
    expect(parseArea(text)).toBeUndefined();
  });

  it("in names are absolute", () => {
    expect(absoluteFormula("AG 0-6", { ...CELL, right: 2 })).toBe("='AG 0-6'!$A$1:$C$1");
  });
});

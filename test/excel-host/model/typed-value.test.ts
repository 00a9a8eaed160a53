import { HostError } from "../../support/excel-host/protocol/host-error";
import { typedCell } from "../../support/excel-host/model/typed-value";

const PLACE = { numberFormat: "General", date1904: false, currentYear: 2021 };

function typed(text: string, place: Partial<typeof PLACE> = {}) {
  const { value, numberFormat, formula } = typedCell(text, { ...PLACE, ...place });
  return [value, numberFormat, ...(formula === undefined ? [] : [formula])];
}

describe("what a German Excel makes of what is typed", () => {
  it.each([
    ["21.01.2021", 44_217, "m/d/yyyy"],
    ["21.1.21", 44_217, "m/d/yyyy"],
    ["01.03.1900", 61, "m/d/yyyy"],
    ["28.02.1900", 59, "m/d/yyyy"],
    ["15.1.", 44_211, "d-mmm"],
    ["6-18", 43_252, "mmm-yy"],
    ["16:30", 0.6875, "h:mm"],
  ])("%s is a date or time", (text, value, format) => {
    expect(typed(text)).toEqual([value, format]);
  });

  it.each([
    ["007", 7, "General"],
    ["1,5", 1.5, "General"],
    ["1.234", 1234, "General"],
    ["-3", -3, "General"],
    ["2E3", 2000, "General"],
    ["40 %", 0.4, "0%"],
  ])("%s is a number", (text, value, format) => {
    expect(typed(text)).toEqual([value, format]);
  });

  it.each(["31.02.2021", "0-6", "18-27", "16.30 Uhr", "-", "+", "@", "N.N.", "1.23.456", "bald"])(
    "%s stays a text",
    (text) => {
      expect(typed(text)).toEqual([text, "General"]);
    },
  );

  it.each([
    ["=A1", 0, "=A1"],
    ["+A1", 0, "=A1"],
    ["-Beisitz", { type: "error", code: "#NAME?" }, "=-Beisitz"],
    ['="delegation"', "delegation", '="delegation"'],
  ])("%s is a formula", (text, value, formula) => {
    expect(typed(text)).toEqual([value, "General", formula]);
  });

  it.each(["+49 2541 123", "=SUMME(1", '="offen', "=Frau Sommerfeld"])(
    "%s is refused as a broken formula",
    (text) => {
      expect(() => typed(text)).toThrow(HostError);
    },
  );

  it.each([
    ["WAHR", true],
    ["#NV", { type: "error", code: "#N/A" }],
  ])("%s is no text", (text, value) => {
    expect(typed(text)[0]).toEqual(value);
  });

  it("takes an apostrophe away and keeps the rest as text", () => {
    expect(typed("'21.01.2021")).toEqual(["21.01.2021", "General"]);
    expect(typed("'=A1", { numberFormat: "@" })).toEqual(["=A1", "@"]);
  });

  it("keeps the format that a cell has", () => {
    expect(typed("21.01.2021", { numberFormat: "dd.mm.yyyy" })).toEqual([44_217, "dd.mm.yyyy"]);
  });

  it("counts days from 1904 where the workbook does", () => {
    expect(typed("21.01.2021", { date1904: true })[0]).toBe(44_217 - 1462);
  });

  it("refuses more than a cell holds", () => {
    expect(() => typed("x".repeat(32_768))).toThrow(/32,767/);
  });
});

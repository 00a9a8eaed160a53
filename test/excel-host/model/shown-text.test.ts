import { isDateFormat, shownText } from "../../support/excel-host/model/shown-text";

function shown(value: string | number | boolean, numberFormat: string, width?: number): string {
  return shownText({ value, numberFormat }, false, width);
}

describe("what a German Excel shows", () => {
  it.each([
    [44_217, "dd.mm.yyyy", "21.01.2021"],
    [44_217, "m/d/yyyy", "21.01.2021"],
    [44_217, "d. mmmm yyyy", "21. Januar 2021"],
    [44_217, "dddd", "Donnerstag"],
    [43_252, "mmm-yy", "Jun-18"],
    [0.6875, "hh:mm", "16:30"],
    [0.6875, 'hh:mm "Uhr"', "16:30 Uhr"],
    [44_217.6875, "dd.mm.yyyy hh:mm", "21.01.2021 16:30"],
    [0.5 + 5 / 1440, "h:mm:ss", "12:05:00"],
  ])("%p in %s is %s", (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  it.each([
    [1234.5, "General", "1234,5"],
    [1234.5, "#,##0.00", "1.234,50"],
    [0.4, "0%", "40%"],
    [7, "000", "007"],
    [-3, "0;(0)", "(3)"],
    [1e21, "General", "1E+21"],
  ])("%p in %s is %s", (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  it("writes true, false and errors in German", () => {
    expect([shown(true, "General"), shown(false, "General")]).toEqual(["WAHR", "FALSCH"]);
    const error = { type: "error", code: "#REF!" } as const;
    expect(shownText({ value: error, numberFormat: "General" }, false, undefined)).toBe("#BEZUG!");
  });

  it("fills a column that is too narrow with number signs, but lets texts be", () => {
    expect(shown(44_217, "dd.mm.yyyy", 30)).toMatch(/^#+$/);
    expect(shown("21.01.2021", "General", 30)).toBe("21.01.2021");
  });
});

describe("a format", () => {
  it.each([
    ["dd.mm.yyyy", true],
    ["[$-407]d. mmmm yyyy", true],
    ["General", false],
    ["0.00", false],
    ['0 "Sitze"', false],
    ["@", false],
  ])("%s shows a date: %p", (format, date) => {
    expect(isDateFormat(format)).toBe(date);
  });
});

import fc from "fast-check";
import { displayedText } from "../../../../src/adapters/xlsx";
import { isoDay, type CellValue } from "../../../../src/core";

function day(text: string, minutes = 0): CellValue {
  return { type: "date", epochDay: isoDay(text), minutes, format: "yyyy-mm-dd" };
}

const HALF_PAST_FOUR: CellValue = {
  type: "date",
  epochDay: undefined,
  minutes: 990,
  format: "hh:mm",
};

/** What number formats are made of. */
const CODE_PARTS = Array.from('0#?.,dmyhs"\\_*@;[]E+%/$-<>=1 (é').concat("General", "AM/PM");

describe("the text that a German Excel shows", () => {
  test.each<[CellValue, string, string]>([
    [1234.5, "General", "1234,5"],
    [0.1 + 0.2, "General", "0,3"],
    [-1 / 3, "General", "-0,333333333"],
    [1234567890123, "General", "1,23457E+12"],
    [1234.5, "", "1234,5"],
    [1234.5, "Standard", "1234,5"],
    [1234.5, "#,##0.00", "1.234,50"],
    [0.256, "0%", "26%"],
    [0.256, "0.0%", "25,6%"],
    [12345, "0.00E+00", "1,23E+04"],
    [7, "00000", "00007"],
    [1.25, "# ?/?", "1 1/4"],
    [1234.5, '#,##0.00\\ "€"', "1.234,50 €"],
    [-3, '0;[Red]"minus "0', "minus 3"],
    [5, '0 "Standard"', "5 Standard"],
    [3, "@", "3"],
    [3, ";;;", ""],
  ])("of the number %j under %j is %j", (value, format, text) => {
    expect(displayedText(value, format)).toBe(text);
  });

  test.each<[CellValue, string, string]>([
    [day("2021-02-17"), "dd.mm.yyyy", "17.02.2021"],
    [day("2021-02-17"), "mm-dd-yy", "17.02.2021"],
    [day("2021-02-17", 990), "m/d/yy h:mm", "17.02.2021 16:30"],
    [day("2021-03-01"), "d. mmmm yyyy", "1. März 2021"],
    [day("2021-02-17"), "ddd, dd. mmm", "Mi, 17. Feb"],
    [day("2021-02-17"), "[$-F800]dddd, mmmm dd, yyyy", "Mittwoch, 17. Februar 2021"],
    [day("1900-01-01"), "dd.mm.yyyy", "01.01.1900"],
    [day("1900-03-01"), "dd.mm.yyyy", "01.03.1900"],
    [day("1850-06-01"), "mm/dd/yyyy", "01.06.1850"],
    [HALF_PAST_FOUR, "hh:mm", "16:30"],
    [HALF_PAST_FOUR, "[h]:mm:ss", "16:30:00"],
    [HALF_PAST_FOUR, "h:mm AM/PM", "4:30 PM"],
  ])("of the date %j under %j is %j", (value, format, text) => {
    expect(displayedText(value, format)).toBe(text);
  });

  test("of a date under a format for numbers is as its own format says", () => {
    expect(displayedText(day("2021-02-17"), "General")).toBe("2021-02-17");
  });

  test("of a number that is no date fills the cell, as its width is not known", () => {
    expect(displayedText(-1, "dd.mm.yyyy")).toBe("########");
    expect(displayedText(3e6, "dd.mm.yyyy")).toBe("########");
    expect(displayedText(3e6, "[h]:mm")).toBe("72000000:00");
    expect(displayedText(60, "dd.mm.yyyy")).toBe("29.02.1900");
  });

  test.each<[CellValue, string, string]>([
    ["Wessendarp, Ilse", "General", "Wessendarp, Ilse"],
    ["a\nb", "0.00", "a\nb"],
    ["12", '"Nr. "@', "Nr. 12"],
    ["12", "0;-0", "12"],
    ["verborgen", ";;;", ""],
    [true, "0.00", "WAHR"],
    [false, "General", "FALSCH"],
    [undefined, "0.00", ""],
  ])("of %j under %j is %j", (value, format, text) => {
    expect(displayedText(value, format)).toBe(text);
  });

  test.each([
    ["#N/A", "#NV"],
    ["#REF!", "#BEZUG!"],
    ["#VALUE!", "#WERT!"],
    ["#DIV/0!", "#DIV/0!"],
    ["#NAME?", "#NAME?"],
    ["#NUM!", "#ZAHL!"],
    ["#NULL!", "#NULL!"],
    ["#SPILL!", "#ÜBERLAUF!"],
  ])("of the error %s is %s", (code, text) => {
    expect(displayedText({ type: "error", code }, "0.00")).toBe(text);
  });

  test.each(["[", '0"', "\\", "0".repeat(300), "y".repeat(300)])(
    "is plain under a format that nobody understands: %s",
    (format) => {
      expect(displayedText(1234.5, format)).toBe("1234,5");
      expect(displayedText("Text", `@${format}`)).toBe("Text");
      const date = { type: "date", epochDay: isoDay("2021-02-17"), minutes: 990 } as const;
      expect(displayedText({ ...date, format }, format)).toBe("17.02.2021 16:30");
      expect(displayedText({ ...date, epochDay: undefined, format }, format)).toBe("16:30");
    },
  );

  test("is some text under any format", () => {
    const character = fc.constantFrom(...CODE_PARTS);
    const format = fc.array(character, { maxLength: 30 }).map((parts) => parts.join(""));
    const value = fc.oneof(
      fc.double(),
      fc.string(),
      fc
        .nat(60_000)
        .map((epochDay) => ({ type: "date" as const, epochDay, minutes: 77, format: "" })),
    );
    fc.assert(
      fc.property(value, format, (shown, code) => {
        expect(typeof displayedText(shown, code)).toBe("string");
      }),
      { numRuns: 2000 },
    );
  });
});

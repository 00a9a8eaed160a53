import { cellValueOf } from "../../../../src/adapters/excel/reading/cell-value";
import { dateFormatOf } from "../../../../src/adapters/excel/reading/date-format";
import { systemOf } from "../../../../src/adapters/excel/reading";
import { epochDayOf, serialOf } from "../../../../src/adapters/excel/date-system";
import { isoDay } from "../../../../src/core";

test.each([
  ["dd.mm.yyyy", "day"],
  ["m/d/yyyy", "day"],
  ["d. mmm", "day"],
  ["mmm-yy", "day"],
  ["mm", "day"],
  ["[$-407]d. mmmm yyyy;@", "day"],
  ["hh:mm", "time"],
  ["h:mm AM/PM", "time"],
  ['hh:mm "Uhr"', "time"],
  ["[h]:mm", "elapsed"],
  ["General", undefined],
  ["Standard", undefined],
  ["@", undefined],
  ["0.00", undefined],
  ["#,##0 [$€-407]", undefined],
  ['0 "Tage"', undefined],
  ["0_d", undefined],
  ["0\\d", undefined],
  ["[Red]0", undefined],
  ["0;dd.mm.yyyy", undefined],
])("the format %p shows %p", (code, kind) => {
  expect(dateFormatOf(code)).toBe(kind);
});

test.each([
  [1, "1900-01-01"],
  [59, "1900-02-28"],
  [61, "1900-03-01"],
  [44_244, "2021-02-17"],
])("the serial %i is the day %s, there and back", (serial, day) => {
  expect(epochDayOf(serial, "1900")).toBe(isoDay(day));
  expect(serialOf(isoDay(day), "1900")).toBe(serial);
});

test("in the 1904 system the first day is 0", () => {
  expect(epochDayOf(0, "1904")).toBe(isoDay("1904-01-01"));
  expect(serialOf(isoDay("2021-02-17"), "1904")).toBe(42_782);
});

test.each([0, 60, -1, 2_958_466])("the serial %i is no day of the 1900 system", (serial) => {
  expect(epochDayOf(serial, "1900")).toBeUndefined();
});

test("a number that its format cannot show as a day stays a number", () => {
  expect(cellValueOf(60, "dd.mm.yyyy", "1900")).toBe(60);
  expect(cellValueOf(-3, "dd.mm.yyyy", "1900")).toBe(-3);
});

test("a time just before midnight is rounded into the next day", () => {
  expect(cellValueOf(44_244.99999, "dd.mm.yyyy hh:mm", "1900")).toMatchObject({
    epochDay: isoDay("2021-02-18"),
    minutes: 0,
  });
});

test("a bare time has no day, even under a format with one", () => {
  expect(cellValueOf(0.6875, "hh:mm", "1900")).toMatchObject({ epochDay: undefined, minutes: 990 });
  expect(cellValueOf(0.6875, "dd.mm.yyyy hh:mm", "1900")).toMatchObject({ epochDay: undefined });
});

test.each([
  [44_244, "17.02.2021", "1900"],
  [42_782, "Mittwoch, 17. Februar 2021", "1904"],
  [44_244, "########", undefined],
  [44_244, "17.02.1999", undefined],
])("%i shown as %p speaks for the system %p", (serial, text, system) => {
  expect(systemOf(serial, text)).toBe(system);
});

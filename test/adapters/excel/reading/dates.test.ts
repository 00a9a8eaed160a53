import { cellValueOf } from "../../../../src/adapters/excel/reading/cell-value";
import { systemOf } from "../../../../src/adapters/excel/reading";
import { isoDay } from "../../../../src/core";

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

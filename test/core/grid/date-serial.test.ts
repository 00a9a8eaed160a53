import fc from "fast-check";
import { epochDayOf, isoDay, serialOf } from "../../../src/core";

test.each([
  [1, "1900", "1900-01-01"],
  [59, "1900", "1900-02-28"],
  [61, "1900", "1900-03-01"],
  [44_244, "1900", "2021-02-17"],
  [2_958_465, "1900", "9999-12-31"],
  [0, "1904", "1904-01-01"],
  [42_782, "1904", "2021-02-17"],
  [2_957_003, "1904", "9999-12-31"],
] as const)(
  "the serial %i of the system %s is the day %s, there and back",
  (serial, system, day) => {
    expect(epochDayOf(serial, system)).toBe(isoDay(day));
    expect(serialOf(isoDay(day), system)).toBe(serial);
  },
);

test.each([
  [0, "1900"],
  [60, "1900"],
  [-1, "1900"],
  [2_958_466, "1900"],
  [-1, "1904"],
  [2_957_004, "1904"],
] as const)("the serial %i is no day of the system %s", (serial, system) => {
  expect(epochDayOf(serial, system)).toBeUndefined();
});

test.each([
  ["1899-12-31", "1900"],
  ["1903-12-31", "1904"],
] as const)("the day %s lies before the first serial of the system %s", (day, system) => {
  expect(serialOf(isoDay(day), system)).toBeUndefined();
});

test("a day after 9999 has no serial", () => {
  expect(serialOf(isoDay("9999-12-31") + 1, "1900")).toBeUndefined();
});

test("every day from 1904 on has a serial in both systems that leads back to it", () => {
  const day = fc.integer({ min: isoDay("1904-01-01"), max: isoDay("9999-12-31") });
  fc.assert(
    fc.property(day, fc.constantFrom("1900" as const, "1904" as const), (epochDay, system) => {
      const serial = serialOf(epochDay, system);
      expect(serial !== undefined && epochDayOf(serial, system)).toBe(epochDay);
    }),
  );
});

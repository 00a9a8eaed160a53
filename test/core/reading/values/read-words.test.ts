import {
  rangesBehindDate,
  readAges,
  readCount,
  readDays,
  readDeputyMode,
  readYesNo,
} from "../../../../src/core/reading/values/read-words";
import { readTimes } from "../../../../src/core/reading/values/read-time";
import { dayFromIso } from "../../../../src/core/calendar";

function dateCell(iso: string, format: string) {
  return { type: "date", epochDay: dayFromIso(iso), minutes: 0, format } as const;
}

test("6-18 that Excel turned into a date is read back, from the German and the American version", () => {
  expect(rangesBehindDate(dateCell("2018-06-01", "mmm-yy"))[0]).toBe("6-18");
  expect(rangesBehindDate(dateCell("2021-06-18", "d-mmm"))).toContain("6-18");
  expect(readAges(dateCell("2018-06-01", "mmm. yy"))).toEqual([6, 18]);
  expect(rangesBehindDate(dateCell("2021-06-18", "dd.mm.yyyy"))).toEqual([]);
});

test("ages are read as written", () => {
  expect(readAges("0–6")).toEqual([0, 6]);
  expect(readAges("18 bis 27 Jahre")).toEqual([18, 27]);
  expect(readAges("18")).toBeUndefined();
});

test.each([
  [2, 2],
  ["2", 2],
  ["3. Sitzung", 3],
  ["2,5", undefined],
  [2.5, undefined],
  [-1, undefined],
  ["zwei", undefined],
])("%p as a count is %p", (value, expected) => {
  expect(readCount(value)).toBe(expected);
});

test("a notice in weeks is read in days", () => {
  expect(readDays("14 Tage")).toBe(14);
  expect(readDays(14)).toBe(14);
  expect(readDays("2 Wochen")).toBe(14);
});

test.each([
  ["persönlich", "personal"],
  ["ja", "personal"],
  ["Rangfolge", "ranked"],
  ["Pool", "pool"],
  ["keine", "none"],
  ["nein", "none"],
  [undefined, "none"],
] as const)("the deputy mode %p is %s", (value, expected) => {
  expect(readDeputyMode(value)).toBe(expected);
});

test("yes and no have many forms, and other words are neither", () => {
  expect(["ja", "x", "X", "✓", true].map(readYesNo)).toEqual([true, true, true, true, true]);
  expect(["nein", "beratend", "–", false].map(readYesNo)).toEqual([false, false, false, false]);
  expect(readYesNo("vielleicht")).toBeUndefined();
});

test.each([
  ["16.30 Uhr", 990, undefined],
  ["16:00 Uhr", 960, undefined],
  ["17 Uhr", 1020, undefined],
  ["19:00 Uhr bis 20:00 Uhr", 1140, 1200],
  ["17-19 Uhr", 1020, 1140],
  ["17 – 18.30 Uhr", 1020, 1110],
  ["8 bis 10 Uhr", 480, 600],
  ["17-19", undefined, undefined],
  ["abends", undefined, undefined],
  [0.6875, 990, undefined],
])("the time %p is read", (value, start, end) => {
  expect(readTimes(value)).toEqual({ start, end });
});

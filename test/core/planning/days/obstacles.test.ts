import { isoDay } from "../../../../src/core/calendar";
import {
  blockedFinder,
  calendarObstacle,
  isHolidayEve,
} from "../../../../src/core/planning/days/obstacles";
import type { BlockedDays } from "../../../../src/core/register";

it.each([
  ["2022-06-06", "holiday", "Pfingstmontag"],
  ["2022-12-25", "holiday", "1. Weihnachtstag"],
  ["2022-03-05", "weekend", "Samstag"],
  ["2022-07-02", "weekend", "Samstag"],
  ["2021-12-24", "eve", "24. Dezember"],
  ["2021-12-31", "eve", "31. Dezember"],
  ["2022-06-27", "vacation", "Sommerferien"],
])("%s: %s, told as „%s“", (day, type, name) => {
  expect(calendarObstacle(isoDay(day))).toEqual({ type, name });
});

it("has nothing against a day of work", () => {
  expect(calendarObstacle(isoDay("2022-03-02"))).toBeUndefined();
});

it.each([
  ["2022-12-24", true],
  ["2022-12-31", true],
  ["2022-12-23", false],
  ["2022-11-24", false],
  ["2022-10-31", false],
])("%s is the eve of a holiday: %s", (day, expected) => {
  expect(isHolidayEve(isoDay(day))).toBe(expected);
});

describe("a Sperrtermin", () => {
  const blocked = (occasion: string, start?: string, end?: string): BlockedDays => ({
    term: {
      start: start === undefined ? undefined : isoDay(start),
      end: end === undefined ? undefined : isoDay(end),
    },
    occasion,
    place: { sheet: "Sperrtermine", cell: "A2" },
  });

  it("is told with its occasion, from its first day to its last", () => {
    const obstacleOn = blockedFinder({
      blockedDays: [blocked("Kreistag", "2022-03-01", "2022-03-02")],
    });
    const days = ["2022-02-28", "2022-03-01", "2022-03-02", "2022-03-03"];
    const told = { type: "blocked", name: "Sperrtermin (Kreistag)" };
    expect(days.map((day) => obstacleOn(isoDay(day)))).toStrictEqual([
      undefined,
      told,
      told,
      undefined,
    ]);
  });

  it("is told without an occasion where there is none", () => {
    const obstacleOn = blockedFinder({ blockedDays: [blocked("", "2022-03-01", "2022-03-01")] });
    expect(obstacleOn(isoDay("2022-03-01"))).toEqual({ type: "blocked", name: "Sperrtermin" });
  });
});

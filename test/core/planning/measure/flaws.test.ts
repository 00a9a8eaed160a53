import { isoDay } from "../../../../src/core/calendar";
import {
  calendarFlaws,
  FLAW_COSTS,
  weekdayFlaw,
} from "../../../../src/core/planning/measure/flaws";

test.each<[string, string[]]>([
  ["2021-04-12", ["erster Schultag nach den Osterferien"]],
  ["2021-04-13", ["erste Woche nach den Osterferien"]],
  ["2021-04-19", []],
  ["2021-03-26", ["letzte Woche vor den Osterferien"]],
  ["2021-05-14", ["Brückentag"]],
  ["2021-06-04", ["Brückentag"]],
  // One day of holidays asks for no week to come back, but for a day.
  ["2021-05-26", ["erster Schultag nach den Pfingstferien"]],
  ["2021-05-27", []],
  ["2021-09-15", []],
])("on %s the calendar has against it: %j", (day, texts) => {
  expect(calendarFlaws(isoDay(day)).map(({ text }) => text)).toEqual(texts);
});

test("Friday is liked less, the days before it are not", () => {
  expect(weekdayFlaw(isoDay("2021-09-17"))).toEqual([
    { cost: FLAW_COSTS.weekday, text: "Freitag" },
  ]);
  expect(weekdayFlaw(isoDay("2021-09-16"))).toEqual([]);
});

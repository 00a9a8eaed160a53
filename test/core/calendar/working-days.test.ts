import { daysBefore, germanDate, isoDay, type DayCount } from "../../../src/core/calendar";

test.each<[string, number, DayCount, string]>([
  ["2021-04-22", 14, "calendar", "08.04.2021"],
  ["2021-04-22", 0, "working", "22.04.2021"],
  // Werktage: the Sunday between does not count.
  ["2021-04-22", 6, "working", "15.04.2021"],
  // Arbeitstage: nor does the Saturday.
  ["2021-04-22", 6, "office", "14.04.2021"],
  // Good Friday and Easter Monday are neither.
  ["2021-04-07", 4, "working", "31.03.2021"],
  ["2021-04-07", 4, "office", "30.03.2021"],
])("before %s lie %d days, counted as %s: %s", (day, count, kind, expected) => {
  expect(germanDate(daysBefore(isoDay(day), count, kind))).toBe(expected);
});

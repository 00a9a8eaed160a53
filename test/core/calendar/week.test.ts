import { isoDay, weekOfYear } from "../../../src/core/calendar";

test.each([
  ["2021-01-03", 53],
  ["2021-01-04", 1],
  ["2021-06-16", 24],
  ["2021-12-31", 52],
  ["2018-12-31", 1],
  ["2024-12-30", 1],
  ["2020-12-31", 53],
])("%s lies in week %d", (day, week) => {
  expect(weekOfYear(isoDay(day))).toBe(week);
});

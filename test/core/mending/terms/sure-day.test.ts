import { germanDate } from "../../../../src/core/calendar";
import { sureDay } from "../../../../src/core/mending/terms/sure-day";

it.each([
  ["O1.11.2020", "01.11.2020"],
  ["0l.11.2020", "01.11.2020"],
  ["01,11,2020", "01.11.2020"],
  ["01..11.2020", "01.11.2020"],
  [" 1. 11. 2020.", "01.11.2020"],
  ["01112020", "01.11.2020"],
  ["1112020", "01.11.2020"],
])("„%s“ can only mean %s", (text, meant) => {
  const day = sureDay(text);
  expect(day === undefined ? "" : germanDate(day)).toBe(meant);
});

it.each([
  "31.02.2021",
  "bald",
  "01.11.",
  "01.13.2020",
  "1.11.20",
  "01.11.1020",
  "20201101",
  "",
  "2020",
])("of „%s“ nobody can be sure", (text) => {
  expect(sureDay(text)).toBeUndefined();
});

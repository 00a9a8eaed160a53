import { isoDay, isoText } from "../../../src/core";
import { dayByKey } from "../../../src/pane/year/year-keys";

const by = (key: string, day: string, ctrlKey = false) => {
  const found = dayByKey({ key, ctrlKey }, isoDay(day));
  return found === undefined ? undefined : isoText(found);
};

test.each([
  ["ArrowRight", "2021-01-31", "2021-02-01"],
  ["ArrowLeft", "2021-03-01", "2021-02-28"],
  ["ArrowDown", "2021-06-28", "2021-07-05"],
  ["ArrowUp", "2021-07-05", "2021-06-28"],
  ["PageDown", "2021-01-31", "2021-02-28"],
  ["PageUp", "2021-03-31", "2021-02-28"],
  ["Home", "2021-06-16", "2021-06-14"],
  ["End", "2021-06-16", "2021-06-20"],
])("%s leads from %s to %s", (key, from, to) => {
  expect(by(key, from)).toBe(to);
});

test.each([
  ["ArrowLeft", "2021-01-01", "2021-01-01"],
  ["ArrowUp", "2021-01-05", "2021-01-01"],
  ["PageUp", "2021-01-20", "2021-01-01"],
  ["ArrowDown", "2021-12-30", "2021-12-31"],
  ["PageDown", "2021-12-01", "2021-12-31"],
  ["Home", "2021-01-02", "2021-01-01"],
])("%s does not leave the year at %s", (key, from, to) => {
  expect(by(key, from)).toBe(to);
});

test("with the control key the ends of the year are reached", () => {
  expect(by("Home", "2021-06-16", true)).toBe("2021-01-01");
  expect(by("End", "2021-06-16", true)).toBe("2021-12-31");
});

test("other keys lead nowhere", () => {
  expect(by("a", "2021-06-16")).toBeUndefined();
});

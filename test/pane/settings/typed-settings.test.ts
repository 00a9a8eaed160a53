import { isoDay } from "../../../src/core";
import { germanDay } from "../../../src/pane/settings/german-day";
import { settingsFrom, typedSettings } from "../../../src/pane/settings/typed-settings";

test.each([
  ["17.02.2021", "2021-02-17"],
  [" 1.3.21 ", "2021-03-01"],
  ["7. 5. 2026", "2026-05-07"],
  ["2021-02-17", "2021-02-17"],
])("%s is a day", (typed, day) => {
  expect(germanDay(typed)).toBe(isoDay(day));
});

test.each(["31.02.2021", "17.02.", "bald", "17/02/2021", ""])("„%s“ is no day", (typed) => {
  expect(germanDay(typed)).toBeUndefined();
});

test("empty fields mean: not set", () => {
  expect(settingsFrom({ asOf: "", year: " ", paperReference: "" })).toEqual({
    settings: { asOf: undefined, year: undefined, paperReference: undefined },
    faults: {},
  });
});

test("what cannot be understood is said beside its field, and nothing is taken over", () => {
  const { settings, faults } = settingsFrom({ asOf: "31.02.2021", year: "21", paperReference: "" });
  expect(settings).toBeUndefined();
  expect(Object.keys(faults)).toEqual(["asOf", "year"]);
});

test("settings come back from their fields as they were", () => {
  const settings = { asOf: isoDay("2021-02-17"), year: 2022, paperReference: "SV-10-0089/1" };
  expect(settingsFrom(typedSettings(settings)).settings).toEqual(settings);
});

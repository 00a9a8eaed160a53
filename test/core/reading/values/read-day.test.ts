import { dayFromIso } from "../../../../src/core/calendar";
import { readDay } from "../../../../src/core/reading/values/read-day";

test.each([
  ["21.01.2021", "2021-01-21"],
  ["21.01.21", "2021-01-21"],
  ["1.1.79", "2079-01-01"],
  ["1.1.80", "1980-01-01"],
  ["21. 01. 2021", "2021-01-21"],
  ["26. Februar 1985", "1985-02-26"],
  ["1. März 2021", "2021-03-01"],
  ["Mittwoch, den 26.09.2018", "2018-09-26"],
  ["Mi., 26.09.2018", "2018-09-26"],
  ["2021-11-01", "2021-11-01"],
  ["seit 01.11.2020", "2020-11-01"],
  ["bis 31.10.2025", "2025-10-31"],
  ["21.01.2021, 16:30 Uhr", "2021-01-21"],
  ["44197", "2021-01-01"],
])("%s is a day", (text, iso) => {
  expect(readDay(text)).toEqual({ type: "day", day: dayFromIso(iso) });
});

test("a serial number of 1900 and a date cell are days", () => {
  expect(readDay(44_197)).toEqual({ type: "day", day: dayFromIso("2021-01-01") });
  const cell = { type: "date", epochDay: 18_628, minutes: 0, format: "dd.mm.yyyy" } as const;
  expect(readDay(cell)).toEqual({ type: "day", day: dayFromIso("2021-01-01") });
});

test.each(["31.02.2021", "29.02.2021", "31.04.", "bald", "2021-02-30", "00.00.0000", "32.01.21"])(
  "%s is unreadable",
  (text) => {
    expect(readDay(text)).toEqual({ type: "unreadable", text });
  },
);

test.each(["15.01.", "29.02.", "1. Mai", "Mai 2021", "01/2021", "2021"])(
  "%s is incomplete",
  (text) => {
    expect(readDay(text)).toEqual({ type: "incomplete", text });
  },
);

test.each(["unbefristet", "lfd.", "offen", "–", "bis auf weiteres", "Ende der Wahlperiode"])(
  "%s sets no limit",
  (text) => {
    expect(readDay(text)).toEqual({ type: "open" });
  },
);

test("a bare number that is no plausible day is unreadable", () => {
  expect(readDay(3)).toEqual({ type: "unreadable", text: "3" });
});

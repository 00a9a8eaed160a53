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
  ["44197,5", "2021-01-01"],
  ["21 .01. 2021", "2021-01-21"],
  ["21/01/2021", "2021-01-21"],
  ["21,01,2021", "2021-01-21"],
  ["2021/01/21", "2021-01-21"],
  ["20210121", "2021-01-21"],
  ["2021-11-01T00:00:00", "2021-11-01"],
  ["21-Jan-21", "2021-01-21"],
  ["Jan 21, 2021", "2021-01-21"],
  ["26.Februar 1985", "1985-02-26"],
  ["26. Feb. '85", "1985-02-26"],
  ["1. Mrz. 2021", "2021-03-01"],
  ["1. Sept. 2021", "2021-09-01"],
  ["1. Jänner 2021", "2021-01-01"],
  ["Mittwoch, 26. September 2018", "2018-09-26"],
  ["Do., 21.01.2021, 16:30 - 18 Uhr", "2021-01-21"],
  ["21.01.2021 um 16.30 Uhr", "2021-01-21"],
  ["ab dem 1.1.2021", "2021-01-01"],
  ["gewählt am 21.01.2021", "2021-01-21"],
  ["spätestens 31.10.2025", "2025-10-31"],
  ["21.01.2021 (Kreistag)", "2021-01-21"],
  ["21.01.2021 1)", "2021-01-21"],
  ["'21.01.2021", "2021-01-21"],
  ["21.01 2021", "2021-01-21"],
  ["21 01 2021", "2021-01-21"],
  ["21_01_2021", "2021-01-21"],
  ["2021-01-21T00:00:00+01:00", "2021-01-21"],
  ["2021-01-21T00:00:00.000Z", "2021-01-21"],
  ["21.01.2021 17h", "2021-01-21"],
  ["KT-Beschluss 21.01.2021", "2021-01-21"],
  ["m. W. v. 21.01.2021", "2021-01-21"],
  ["Rücktritt zum 21.01.2021", "2021-01-21"],
  ["vorauss. 21.01.2021", "2021-01-21"],
  ["den 1. Jan. 21", "2021-01-01"],
])("%s is a day", (text, iso) => {
  expect(readDay(text)).toEqual({ type: "day", day: dayFromIso(iso) });
});

test("a serial number of 1900 and a date cell are days", () => {
  expect(readDay(44_197)).toEqual({ type: "day", day: dayFromIso("2021-01-01") });
  const cell = { type: "date", epochDay: 18_628, minutes: 0, format: "dd.mm.yyyy" } as const;
  expect(readDay(cell)).toEqual({ type: "day", day: dayFromIso("2021-01-01") });
});

test("days far away are how exports write that there is no end", () => {
  const cell = { type: "date", epochDay: 2_932_896, minutes: 0, format: "dd.mm.yyyy" } as const;
  expect([readDay("31.12.9999"), readDay("31.12.2999"), readDay(cell)]).toEqual([
    { type: "open" },
    { type: "open" },
    { type: "open" },
  ]);
});

test.each([
  "31.02.2021",
  "29.02.2021",
  "31.04.",
  "bald",
  "2021-02-30",
  "00.00.0000",
  "32.01.21",
  "21.O1.2021",
  "21.01.0021",
  "nicht vor 21.01.2021",
  "21.01.2021/22.01.2021",
  "21./22.01.2021",
  "01.11.20 – 31.10.25",
  "01.11.2020-31.10.2025",
  "01/21/2021",
  "31.06.21",
  "21.01.2021?",
  "KW 12",
  "?",
])("%s is unreadable", (text) => {
  expect(readDay(text)).toEqual({ type: "unreadable", text });
});

test.each([
  "15.01.",
  "15.1",
  "29.02.",
  "1. Mai",
  "Mai 2021",
  "ab Mai 2021",
  "01/2021",
  "1/21",
  "Nov. 2020",
  "Nov-20",
  "2021",
  "seit 2014",
  "Ende 2021",
  "Herbst 2021",
  "1. Quartal 2021",
  "Q1 2021",
  "2020 bis 2025",
  "2020 - 2025",
  "1.21",
  "seit Januar 2021",
  "bis Ende 2025",
])("%s is incomplete", (text) => {
  expect(readDay(text)).toEqual({ type: "incomplete", text });
});

test("a day or a month that became a number is incomplete", () => {
  expect(readDay(15.01)).toEqual({ type: "incomplete", text: "15.01" });
  expect(readDay(11.2)).toEqual({ type: "incomplete", text: "11.2" });
  expect(readDay(2021)).toEqual({ type: "incomplete", text: "2021" });
  expect(readDay(20_210_121)).toEqual({ type: "day", day: dayFromIso("2021-01-21") });
});

test.each([
  "unbefristet",
  "lfd.",
  "laufend",
  "offen",
  "–",
  "./.",
  "bis auf Weiteres",
  "b. a. w.",
  "ab sofort",
  "auf Dauer",
  "auf unbestimmte Zeit",
  "Ende der Wahlperiode",
  "bis Ende WP 2025",
  "seit Beginn der Wahlperiode",
  "WP 2020-2025",
  "WP 20-25",
  "Wahlperiode 2020 bis 2025",
  "10. Wahlperiode",
  "X. WP",
  "gesamte Wahlperiode",
  "für die Dauer der Wahlperiode",
  "von Anfang an",
  "fortlaufend",
  "noch offen",
])("%s sets no limit", (text) => {
  expect(readDay(text)).toEqual({ type: "open" });
});

test("k. A. is as good as a blank cell", () => {
  expect(readDay("k. A.")).toEqual({ type: "blank" });
});

test("a bare number that is no plausible day is unreadable", () => {
  expect(readDay(3)).toEqual({ type: "unreadable", text: "3" });
});

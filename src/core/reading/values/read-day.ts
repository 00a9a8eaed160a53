import { dayFrom, dayFromEpoch, type Day } from "../../calendar";
import { isDateValue, type CellValue } from "../../grid";
import { cellText, fold, memoized, withPlainDashes } from "../text/plain-text";

/** What a cell of a date column says. "open": it says that there is no limit ("unbefristet"). */
export type DayReading =
  | { readonly type: "blank" }
  | { readonly type: "open" }
  | { readonly type: "day"; readonly day: Day }
  | { readonly type: "incomplete" | "unreadable"; readonly text: string };

const MONTHS: ReadonlyMap<string, number> = new Map(
  ["jan", "feb", "maer", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"].map(
    (month, index) => [month, index + 1],
  ),
);

/** Serial 1 is 1900-01-01 in the 1900 date system; 25569 is 1970-01-01 (ECMA-376 Part 1, 18.17.4.1). */
const SERIAL_OF_EPOCH = 25_569;
/** 1950 to 2100: a bare number outside is no day of a council. */
const PLAUSIBLE_SERIALS = { from: 18_264, to: 73_415 } as const;

const OPEN_WORDS =
  /^(?:(?:bis )?(?:offen|unbefristet|unbegrenzt|laufend|lfd\.?|heute|aktuell|dato|jetzt|auf weiteres|(?:zum )?ende der (?:wahlperiode|wahlzeit|legislaturperiode)|ende wahlperiode)|[-/]+|ohne ende|kein ende)$/;

/** Day of the week and words that stand before a date: "Mittwoch, den 26.09.2018", "seit 01.11.2020". */
const BEFORE_DATE =
  /^(?:(?:mo|di|mi|do|fr|sa|so|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonnabends?|sonntags?)\b[.,]*|seit|ab|von|vom|bis|zum|dem|den|am|der)[ ,]+/;
/** A time of day behind a date: "21.01.2021, 16:30 Uhr", "2021-01-21T00:00:00". */
const TIME_BEHIND = /(?:t| |, )\d{1,2}(?:[:.]\d{2}){1,2}(?:\.\d+)?z?(?: ?uhr)?$/;

/** Reads every way in which lists write a day; two-digit years 00 to 79 are 20xx. */
export function readDay(value: CellValue): DayReading {
  if (isDateValue(value)) {
    return value.epochDay === undefined
      ? { type: "unreadable", text: timeText(value.minutes) }
      : { type: "day", day: dayFromEpoch(value.epochDay) };
  }
  if (typeof value === "number") return dayFromNumber(value);
  return readText(cellText(value));
}

function timeText(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

function dayFromNumber(value: number): DayReading {
  if (value >= PLAUSIBLE_SERIALS.from && value <= PLAUSIBLE_SERIALS.to) {
    return { type: "day", day: dayFromEpoch(Math.floor(value) - SERIAL_OF_EPOCH) };
  }
  const isYear = Number.isInteger(value) && value >= 1900 && value <= 2100;
  return { type: isYear ? "incomplete" : "unreadable", text: String(value) };
}

const readText = memoized((text: string): DayReading => {
  if (text === "") return { type: "blank" };
  let rest = withPlainDashes(fold(text));
  if (OPEN_WORDS.test(rest)) return { type: "open" };
  for (let stripped = ""; stripped !== rest;) {
    stripped = rest;
    rest = rest.replace(BEFORE_DATE, "");
  }
  rest = rest.replace(TIME_BEHIND, "").replace(/[ ,;]+$/, "");
  if (/^\d{5}$/.test(rest)) return withText(dayFromNumber(Number(rest)), text);
  return readDate(rest, text);
});

function withText(reading: DayReading, text: string): DayReading {
  return reading.type === "unreadable" ? { type: "unreadable", text } : reading;
}

function readDate(date: string, text: string): DayReading {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(date);
  if (iso) return dayOr(text, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const german = /^(\d{1,2})[./-] ?(\d{1,2})[./-] ?(\d{4}|\d{2})\.?$/.exec(date);
  if (german) return dayOr(text, fullYear(german[3]), Number(german[2]), Number(german[1]));
  const worded = /^(\d{1,2})\.? ?([a-z]{3,9})\.? ?(\d{4}|\d{2})?$/.exec(date);
  const month = worded && monthNumber(worded[2]);
  if (worded && month) {
    return worded[3] === undefined
      ? { type: "incomplete", text }
      : dayOr(text, fullYear(worded[3]), month, Number(worded[1]));
  }
  return { type: isPartOfDate(date) ? "incomplete" : "unreadable", text };
}

/** A leap year is taken, so that "29.02." is a day without a year, and "31.02." is none at all. */
const LEAP_YEAR = 2020;

/** "15.01.", "01.2021", "1/2021", "Januar 2021", "2021". */
function isPartOfDate(date: string): boolean {
  const dayAndMonth = /^(\d{1,2})\. ?(\d{1,2})\.?$/.exec(date);
  if (dayAndMonth) {
    return dayFrom(LEAP_YEAR, Number(dayAndMonth[2]), Number(dayAndMonth[1])) !== undefined;
  }
  const monthAndYear = /^(\d{1,2}) ?[./-] ?\d{4}$/.exec(date);
  if (monthAndYear) return Number(monthAndYear[1]) >= 1 && Number(monthAndYear[1]) <= 12;
  const worded = /^([a-z]{3,9})\.? \d{4}$/.exec(date);
  if (worded) return monthNumber(worded[1]) !== undefined;
  return /^(?:19|20)\d{2}$/.test(date);
}

function monthNumber(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const month = word.startsWith("maer") || word === "mrz" ? 3 : MONTHS.get(word.slice(0, 3));
  return month;
}

function fullYear(text = ""): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 80 ? 2000 + year : 1900 + year;
}

function dayOr(text: string, year: number, month: number, dayOfMonth: number): DayReading {
  const day = dayFrom(year, month, dayOfMonth);
  return day === undefined ? { type: "unreadable", text } : { type: "day", day };
}

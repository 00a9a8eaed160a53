import { dayFrom } from "../../calendar";
import { fold, memoized, withPlainDashes } from "../text/plain-text";
import { monthNumber } from "./months";
import type { DayReading } from "./read-day";

const PERIOD = "(?:wahlperiode|wahlzeit|legislatur(?:periode)?|amtszeit|wp)";
const NO_LIMIT = new RegExp(
  `^(?:(?:bis |seit |ab )?(?:(?:noch )?offen|unbefristet|unbegrenzt|unbestimmt|(?:auf )?unbestimmte zeit|(?:fort)?laufend|lfd\\.?|heute|aktuell|dato|jetzt|sofort|(?:auf )?(?:weiteres|widerruf|dauer)|dauerhaft|ewig|beginn an|(?:von )?anfang an|b\\. ?a\\. ?w\\.|baw|(?:(?:zum|zur)? ?(?:ende|beginn|anfang|(?:fuer |auf )?(?:die )?dauer) )?(?:(?:\\d{1,2}|[ivx]+)\\. )?(?:der )?(?:laufenden |gesamten? |ganzen? )?${PERIOD}(?: \\d{2,4}(?: ?(?:[-/]|bis) ?\\d{2,4})?)?)|[-/.]+|ohne ende|kein ende|ohne befristung)$`,
);
const NOTHING = /^(?:k\. ?a\.|keine angabe|unbekannt)$/;

/** "Mittwoch, den", "gewählt am", "spätestens": words before a date. What denies it is left standing. */
const WORD_BEFORE = /^(?!nicht|oder|statt|ausser)([a-z]+)(?:-[a-z]+)*[.,:]*(?: +|(?=\d))/;
/** "21.01.2021, 16:30 - 18 Uhr", "2021-01-21T00:00:00": the time of day behind a date. */
const TIME_BEHIND =
  /(?:t|,? (?:um |ab |- )?)(?:[01]?\d|2[0-4])(?:[:.]\d{2}(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d{2}:?\d{2})?(?: ?(?:uhr|h))?| ?(?:uhr|h))(?: ?(?:-|bis) ?\d{1,2}(?:[:.]\d{2})?(?: ?uhr)?)?$/;
/** "21.01.2021 (Kreistag)", "21.01.2021 *", "21.01.2021 1)". */
const MARK_BEHIND = / ?\([^()]*\)?$| ?\d\)$| ?[*¹²³†]+$/;

/** A longer text is no date. */
const LONGEST_DATE = 100;

/** Reads a tidy text as a day, part of one or none; "31.12.9999" is how exports write "no end". */
export const readDayText = memoized((text: string): DayReading => {
  if (text === "") return { type: "blank" };
  if (text.length > LONGEST_DATE) return { type: "unreadable", text };
  const plain = withPlainDashes(fold(text));
  if (NO_LIMIT.test(plain)) return { type: "open" };
  if (NOTHING.test(plain)) return { type: "blank" };
  const bare = withoutWords(plain.replace(/^'/, "").replace(MARK_BEHIND, ""))
    .replace(TIME_BEHIND, "")
    .replace(/[ ,;]+$/, "")
    .replace(/ ?([.,]) ?(?=\d)/g, "$1")
    .replace(/(?<=\d)[ _](?=\d)/g, ".");
  const found = dateOf(bare);
  if (found) return dayOr(text, found);
  return { type: isPartOfDate(bare) ? "incomplete" : "unreadable", text };
});

/** Takes words off the front, but for the name of a month. */
function withoutWords(text: string): string {
  let rest = text;
  for (let word = WORD_BEFORE.exec(rest); word; word = WORD_BEFORE.exec(rest)) {
    if (monthNumber(word[1]) !== undefined) break;
    rest = rest.slice(word[0].length);
  }
  return rest;
}

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

const YEAR_FIRST = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})[./,-](\d{1,2})[./,-](\d{4}|\d{2})\.?$/;
const WORDED = /^(\d{1,2})[. -]*([a-z]{3,9})[. -]*'?(\d{4}|\d{2})$/;
const MONTH_FIRST = /^([a-z]{3,9})\.? (\d{1,2}), ?(\d{4})$/;

function dateOf(date: string): DateParts | undefined {
  const iso = YEAR_FIRST.exec(date);
  if (iso) return { year: Number(iso[1]), month: Number(iso[3]), dayOfMonth: Number(iso[4]) };
  const german = DAY_FIRST.exec(date);
  if (german) return partsOf(german[3], Number(german[2]), german[1]);
  const worded = WORDED.exec(date);
  if (worded) return partsOf(worded[3], monthNumber(worded[2]), worded[1]);
  const english = MONTH_FIRST.exec(date);
  return english ? partsOf(english[3], monthNumber(english[1]), english[2]) : undefined;
}

function partsOf(
  year = "",
  month: number | undefined,
  dayOfMonth: string | undefined,
): DateParts | undefined {
  if (month === undefined) return undefined;
  const short = Number(year) + (Number(year) < 80 ? 2000 : 1900);
  return { year: year.length === 4 ? Number(year) : short, month, dayOfMonth: Number(dayOfMonth) };
}

/** A slip of the hand made 0021 or 1021 of 2021; nobody sat in 1899. */
const EARLIEST_YEAR = 1900;
const ENDLESS_YEAR = 2900;

function dayOr(text: string, { year, month, dayOfMonth }: DateParts): DayReading {
  const day = year < EARLIEST_YEAR ? undefined : dayFrom(year, month, dayOfMonth);
  if (day === undefined) return { type: "unreadable", text };
  return year >= ENDLESS_YEAR ? { type: "open" } : { type: "day", day };
}

/** A leap year is taken, so that "29.02." is a day without a year, and "31.02." is none at all. */
const LEAP_YEAR = 2020;

/** "15.01.", "1. Mai", "01.2021", "1/21", "Januar 2021", "Nov-20", "1. Quartal 2021", "2021". */
function isPartOfDate(date: string): boolean {
  const dayAndMonth = /^(\d{1,2})\.(\d{1,2})\.?$/.exec(date);
  const [, day, month] = dayAndMonth ?? [];
  if (dayFrom(LEAP_YEAR, Number(month), Number(day)) !== undefined) return true;
  const monthAndYear = /^(\d{1,2}) ?[./-] ?(?:\d{4}|\d{2})$/.exec(date);
  if (monthAndYear) return Number(monthAndYear[1]) >= 1 && Number(monthAndYear[1]) <= 12;
  const worded = /^(?:(\d{1,2})[. ]*)?([a-z]{3,9})[. -]*(?:'?\d{2}|\d{4})?$/.exec(date);
  if (worded && date !== worded[2] && monthNumber(worded[2]) !== undefined) return true;
  return /^(?:[1-4]\. ?(?:quartal|halbjahr) )?(?:19|20)\d{2}(?: ?(?:[/-]|bis) ?(?:20)?\d{2})?$/.test(
    date,
  );
}

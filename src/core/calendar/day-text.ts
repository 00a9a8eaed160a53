import { weekdayNumber, yearMonthDay, type Day } from "./day";

const WEEKDAYS = [
  "Montag",
  "Dienstag",
  "Mittwoch",
  "Donnerstag",
  "Freitag",
  "Samstag",
  "Sonntag",
] as const;

const MONTHS = [
  "Januar",
  "Februar",
  "März",
  "April",
  "Mai",
  "Juni",
  "Juli",
  "August",
  "September",
  "Oktober",
  "November",
  "Dezember",
] as const;

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, "0");
}

/** "2021-02-17": for JSON and files. */
export function isoText(day: Day): string {
  const { year, month, day: dayOfMonth } = yearMonthDay(day);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}

/** "17.02.2021" (DIN 5008): for tables. */
export function germanDate(day: Day): string {
  const { year, month, day: dayOfMonth } = yearMonthDay(day);
  return `${padded(dayOfMonth, 2)}.${padded(month, 2)}.${padded(year, 4)}`;
}

/** "7. Mai 2021": for running text. */
export function germanLongDate(day: Day): string {
  const { year, month, day: dayOfMonth } = yearMonthDay(day);
  return `${dayOfMonth}. ${monthName(month)} ${year}`;
}

/** "Mittwoch". */
export function weekdayName(day: Day): string {
  return WEEKDAYS[weekdayNumber(day) - 1] ?? "";
}

/** 1 → "Montag". */
export function weekdayOfNumber(number: number): string {
  return WEEKDAYS[number - 1] ?? "";
}

/** 1 → "Januar". */
export function monthName(number: number): string {
  return MONTHS[number - 1] ?? "";
}

/** 990 → "16:30 Uhr". */
export function germanTime(minutes: number): string {
  return `${padded(Math.floor(minutes / 60), 2)}:${padded(minutes % 60, 2)} Uhr`;
}

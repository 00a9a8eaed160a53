import { isDateValue, type CellValue } from "../../grid";
import { cellText, fold, withPlainDashes } from "../text/plain-text";

const MINUTES_A_DAY = 1440;

/** Minutes of the day; a missing end is not said. */
export interface TimeSpan {
  readonly start: number | undefined;
  readonly end: number | undefined;
}

/** A time of day; of "17-19 Uhr" the first has neither minutes nor Uhr. */
const TIME =
  /(\d{1,2})(?:[:.](\d{2})(?!\d)(?: ?uhr)?| ?uhr|(?= ?(?:-|bis) ?\d{1,2}(?:[:.]\d{2})? ?uhr))/g;

/** 16.30 Uhr · 16:00 · 17 Uhr · "17-19 Uhr" · "19:00 Uhr bis 20:00 Uhr" · time cells · fractions of a day. */
export function readTimes(value: CellValue): TimeSpan {
  if (isDateValue(value)) return { start: value.minutes, end: undefined };
  if (typeof value === "number") return { start: minutesOfNumber(value), end: undefined };
  const found = [...withPlainDashes(fold(cellText(value))).matchAll(TIME)];
  const [start, end] = found.map((match) => minutesOf(Number(match[1]), Number(match[2] ?? 0)));
  return { start, end };
}

function minutesOf(hours: number, minutes: number): number | undefined {
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined;
}

function minutesOfNumber(value: number): number | undefined {
  if (value > 0 && value < 1) return Math.round(value * MINUTES_A_DAY) % MINUTES_A_DAY;
  return Number.isInteger(value) ? minutesOf(value, 0) : undefined;
}

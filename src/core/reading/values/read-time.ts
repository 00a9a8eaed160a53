import { isDateValue, type CellValue } from "../../grid";
import { cellText, fold, withPlainDashes } from "../text/plain-text";

const MINUTES_A_DAY = 1440;

/** Minutes of the day; a missing end is not said. */
export interface TimeSpan {
  readonly start: number | undefined;
  readonly end: number | undefined;
}

/** A day in front of the time is none: "21.01.2021 16:30". */
const DAY = /\d{1,2}\. ?\d{1,2}\.(?: ?\d{2,4})?|\d{4}-\d{2}-\d{2}t?/g;
/** "16:30", "16.30 Uhr", "16 Uhr", "17h30", "1630 Uhr". */
const TIME =
  /(\d{1,2})(?:[:.,h](\d{2})(?![\d.])(?::\d{2})?(?: ?(?:uhr|h))?| ?(?:uhr|h)\b)|(\d{2})(\d{2}) ?uhr/g;
/** "19 - 21 Uhr", "16.30-18", "16-18": the sign of a time stands behind one of the two only. */
const SPAN =
  /^\D*(\d{1,2})(?:[:.,](\d{2}))?(?: ?uhr)? ?(?:-|bis) ?(\d{1,2})(?:[:.,](\d{2}))?(?: ?(?:uhr|h)\b.*)?$/;

/** 16.30 Uhr · 16:00 · 17 Uhr · "19 bis 20:30 Uhr" · time cells · fractions of a day. */
export function readTimes(value: CellValue): TimeSpan {
  if (isDateValue(value)) return { start: value.minutes, end: undefined };
  if (typeof value === "number") return { start: minutesOfNumber(value), end: undefined };
  const text = withPlainDashes(fold(cellText(value)))
    .replace(DAY, " ")
    .trim();
  const span = SPAN.exec(text);
  if (span) return { start: minutesOf(span[1], span[2]), end: minutesOf(span[3], span[4]) };
  const found = [...text.matchAll(TIME)];
  const [start, end] = found.map(([, hours, minutes, joinedHours, joinedMinutes]) =>
    minutesOf(hours ?? joinedHours, minutes ?? joinedMinutes),
  );
  return { start, end };
}

function minutesOf(hoursText: string | undefined, minutesText = "0"): number | undefined {
  const [hours, minutes] = [Number(hoursText), Number(minutesText)];
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined;
}

/** A fraction of a day; 17 is an hour, and 16.3 is "16.30" that became a number. */
function minutesOfNumber(value: number): number | undefined {
  if (value > 0 && value < 1) return Math.round(value * MINUTES_A_DAY) % MINUTES_A_DAY;
  const quarter = Math.round((value % 1) * 100);
  return [0, 15, 30, 45].includes(quarter) && value >= 0
    ? minutesOf(String(Math.floor(value)), String(quarter))
    : undefined;
}

import { dayFromEpoch, type Day } from "../../calendar";
import { isDateValue, type CellValue } from "../../grid";
import { cellText } from "../text/plain-text";
import { readDayText } from "./read-day-text";

/** What a cell of a date column says. "open": it says that there is no limit ("unbefristet"). */
export type DayReading =
  | { readonly type: "blank" }
  | { readonly type: "open" }
  | { readonly type: "day"; readonly day: Day }
  | { readonly type: "incomplete" | "unreadable"; readonly text: string };

/** Serial 1 is 1900-01-01 in the 1900 date system; 25569 is 1970-01-01 (ECMA-376 Part 1, 18.17.4.1). */
const SERIAL_OF_EPOCH = 25_569;
/** 1950 to 2100: a bare number outside is no day of a council. */
const PLAUSIBLE_SERIALS = { from: 18_264, to: 73_415 } as const;
/** 01.01.2900: exports write "no end" as 31.12.9999 or 31.12.2999. */
const ENDLESS = 339_676;

/** Reads every way in which lists write a day; two-digit years 00 to 79 are 20xx. */
export function readDay(value: CellValue): DayReading {
  if (isDateValue(value)) return dayOfCell(value.epochDay, value.minutes);
  if (typeof value === "number") return dayFromNumber(value);
  const text = cellText(value);
  return /^\d{5}(?:[.,]\d+)?$/.test(text)
    ? withText(dayFromNumber(Number(text.replace(",", "."))), text)
    : readDayText(text);
}

function dayOfCell(epochDay: number | undefined, minutes: number): DayReading {
  if (epochDay === undefined) return { type: "unreadable", text: timeText(minutes) };
  return epochDay >= ENDLESS ? { type: "open" } : { type: "day", day: dayFromEpoch(epochDay) };
}

function timeText(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

/** A serial number of the 1900 system, 20210121, or "15.01" and "11.2020" that became numbers. */
function dayFromNumber(value: number): DayReading {
  if (value >= PLAUSIBLE_SERIALS.from && value <= PLAUSIBLE_SERIALS.to) {
    return { type: "day", day: dayFromEpoch(Math.floor(value) - SERIAL_OF_EPOCH) };
  }
  const text = String(value);
  if (/^(?:19|20)\d{6}$/.test(text)) return readDayText(text);
  const isYear = Number.isInteger(value) && value >= 1900 && value <= 2100;
  const isPart = /^\d{1,2}\.(?:0?[1-9]|1[0-2]?|(?:19|20)\d{1,2})$/.test(text);
  return { type: isYear || isPart ? "incomplete" : "unreadable", text };
}

function withText(reading: DayReading, text: string): DayReading {
  return reading.type === "unreadable" ? { type: "unreadable", text } : reading;
}

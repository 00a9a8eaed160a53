import { dayFromIso, type DateValue } from "../../../core";
import type { DateFormat } from "./date-kind";

const MINUTES_A_DAY = 1440;

/** 1970-01-01 as a serial: 25569 in the 1900 system from March 1900 on, 24107 in the 1904 system. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;

/** 31.12.9999: beyond it Excel shows only ####. */
const LAST_EPOCH_DAY = 2_932_896;

/** The 1900 system counts 29.02.1900, which never was, as day 60. */
const DAY_THAT_NEVER_WAS = 60;

/**
 * A serial number under a date format → the date it shows, rounded to minutes; the number itself
 * where it shows none: before the first day, after 9999, and on 29.02.1900.
 */
export function dateValue(
  serial: number,
  { code, kind }: DateFormat,
  date1904: boolean,
): DateValue | number {
  const total = Math.round(serial * MINUTES_A_DAY);
  const day = Math.floor(total / MINUTES_A_DAY);
  const value = { type: "date", minutes: total % MINUTES_A_DAY, format: code } as const;
  if (serial < 0) return serial;
  if (kind === "elapsed" || (kind === "time" && serial < 1))
    return { ...value, epochDay: undefined };
  const epochDay = date1904 ? day - EPOCH_1904 : epochDay1900(day);
  if (epochDay === undefined) return day === 0 ? { ...value, epochDay } : serial;
  return epochDay > LAST_EPOCH_DAY ? serial : { ...value, epochDay };
}

/** Day 0 ("00.01.1900") holds a bare time; up to day 59 the count is one behind. */
function epochDay1900(day: number): number | undefined {
  if (day === 0 || day === DAY_THAT_NEVER_WAS) return undefined;
  return day < DAY_THAT_NEVER_WAS ? day - EPOCH_1900 + 1 : day - EPOCH_1900;
}

/** An ISO 8601 cell (t="d"): "2021-02-17", "2021-02-17T16:30:00", "16:30"; undefined for anything else. */
export function isoDateValue(text: string, code: string | undefined): DateValue | undefined {
  const match = /^(?:(\d{4}-\d\d-\d\d)(?:T|$))?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(
    text.trim(),
  );
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  const [, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const total = Math.round(Number(hours) * 60 + Number(minutes) + Number(seconds) / 60);
  const format = code ?? (day === undefined ? "hh:mm" : "yyyy-mm-dd");
  const time = { type: "date", minutes: total % MINUTES_A_DAY, format } as const;
  if (day === undefined) return { ...time, epochDay: undefined };
  const start = dayFromIso(day);
  if (start === undefined) return undefined;
  const epochDay = start + Math.floor(total / MINUTES_A_DAY);
  return { ...time, epochDay };
}

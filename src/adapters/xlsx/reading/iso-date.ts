import { dayFromIso, type DateValue } from "../../../core";

const MINUTES_A_DAY = 1440;

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

import type { CellValue, DateValue } from "../../../core";
import { epochDayOf, type DateSystem } from "../date-system";
import { dateFormatOf } from "./date-format";

/** A cell as Office.js gives it: "" is empty, errors are text, dates are bare numbers. */
export type RawValue = string | number | boolean | null;

/**
 * Errors come as text, in English whatever the user's language. A text that spells one cannot be
 * told from it without a second question; in a membership list nobody types "#REF!" as text.
 */
const ERRORS = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
  "#BLOCKED!",
  "#CONNECT!",
  "#FIELD!",
  "#BUSY!",
  "#UNKNOWN!",
  "#EXTERNAL!",
  "#PYTHON!",
  "#TIMEOUT!",
]);

const MINUTES_A_DAY = 1440;

/** What the cell holds; `format` is its number format code. */
export function cellValueOf(raw: RawValue, format: string, system: DateSystem): CellValue {
  if (raw === "" || raw === null) return undefined;
  if (typeof raw === "number") return numberOrDate(raw, format, system);
  if (typeof raw === "string" && ERRORS.has(raw)) return { type: "error", code: raw };
  return raw;
}

/** A number shown as a date → that date, rounded to minutes; else, or where it is none, the number. */
function numberOrDate(serial: number, code: string, system: DateSystem): DateValue | number {
  const kind = dateFormatOf(code);
  if (kind === undefined || serial < 0) return serial;
  const total = Math.round(serial * MINUTES_A_DAY);
  const value = { type: "date", minutes: total % MINUTES_A_DAY, format: code } as const;
  if (kind === "elapsed" || (kind === "time" && serial < 1)) {
    return { ...value, epochDay: undefined };
  }
  const days = Math.floor(total / MINUTES_A_DAY);
  const epochDay = epochDayOf(days, system);
  if (epochDay !== undefined) return { ...value, epochDay };
  // Day 0 of the 1900 system ("00.01.1900") is how a bare time looks under a format with a day.
  return days === 0 ? { ...value, epochDay: undefined } : serial;
}

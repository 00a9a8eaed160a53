import type { DateValue } from "./cell-value";
import type { DateFormat } from "./date-format";
import { epochDayOf, type DateSystem } from "./date-serial";

const MINUTES_A_DAY = 1440;

/**
 * A serial number under a date format → the date it shows, rounded to minutes; the number itself
 * where it shows none: before the first day, after 9999, and on the 29.02.1900 that never was.
 */
export function dateValue(
  serial: number,
  { code, kind }: DateFormat,
  system: DateSystem,
): DateValue | number {
  if (serial < 0) return serial;
  const total = Math.round(serial * MINUTES_A_DAY);
  const at = (epochDay: number | undefined) => dateOf(epochDay, total, code);
  if (kind === "elapsed" || (kind === "time" && serial < 1)) return at(undefined);
  const days = Math.floor(total / MINUTES_A_DAY);
  const epochDay = epochDayOf(days, system);
  if (epochDay !== undefined) return at(epochDay);
  // Day 0 of the 1900 system ("00.01.1900") is how a bare time looks under a format with a day.
  return days === 0 ? at(undefined) : serial;
}

/** Named one by one: what is spread into a new value takes four times the memory, and there may be millions. */
function dateOf(epochDay: number | undefined, total: number, format: string): DateValue {
  return { type: "date", epochDay, minutes: total % MINUTES_A_DAY, format };
}

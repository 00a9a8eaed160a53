import { dateValue, type DateFormat, type DateSystem, type DateValue } from "../../../core";

/** So many dates of one format are remembered: all days of two centuries, or a file that is up to no good. */
const MOST_DATES = 2 ** 16;

/** Lists repeat their dates: what shows the same is one value, for each would be an object of its own. */
export function sharedDates(
  system: DateSystem,
): (serial: number, format: DateFormat) => DateValue | number {
  const known = new Map<DateFormat, Map<number, DateValue | number>>();
  return (serial, format) => {
    const dates = known.get(format) ?? new Map<number, DateValue | number>();
    const date = dates.get(serial) ?? dateValue(serial, format, system);
    if (dates.size === 0) known.set(format, dates);
    if (dates.size < MOST_DATES) dates.set(serial, date);
    return date;
  };
}

import { dayFrom, type Day } from "../core";

/** The day on the user's wall calendar. Throws RangeError where the clock is beyond all calendars. */
export function wallDay(now: Date): Day {
  const day = dayFrom(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === undefined) throw new RangeError("no day today");
  return day;
}

import { addDays, isWeekend, weekdayNumber, type Day } from "./day";
import { publicHolidayName } from "./holidays";

/**
 * How days of a period are counted: "calendar" all of them, "working" Werktage (Monday to Saturday),
 * "office" Arbeitstage (Monday to Friday). Public holidays of North Rhine-Westphalia are neither of both.
 */
export type DayCount = "calendar" | "working" | "office";

/** The day that lies so many days before, counted that way. */
export function daysBefore(day: Day, count: number, kind: DayCount): Day {
  if (kind === "calendar") return addDays(day, -count);
  let before = day;
  for (let left = count; left > 0;) {
    before = addDays(before, -1);
    if (isCounted(before, kind)) left -= 1;
  }
  return before;
}

function isCounted(day: Day, kind: DayCount): boolean {
  const isFree = kind === "office" ? isWeekend(day) : weekdayNumber(day) === 7;
  return !isFree && publicHolidayName(day) === undefined;
}

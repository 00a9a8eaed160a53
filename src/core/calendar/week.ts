import { addDays, dayFrom, weekdayNumber, yearOf, type Day } from "./day";

/** 1 to 53 (ISO 8601): the week belongs to the year that its Thursday lies in. */
export function weekOfYear(day: Day): number {
  const thursday = addDays(day, 4 - weekdayNumber(day));
  const newYear = dayFrom(yearOf(thursday), 1, 1) ?? thursday;
  return Math.floor((thursday - newYear) / 7) + 1;
}

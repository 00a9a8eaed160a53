import {
  isWeekend,
  periodOf,
  publicHolidayName,
  termIncludes,
  vacationOn,
  weekdayName,
  yearMonthDay,
  type Day,
} from "../../calendar";
import type { Register } from "../../register";

/** Why nothing is proposed for a day; `name` is German: "Osterferien", "Fronleichnam", "Samstag". */
export interface Obstacle {
  readonly type: "weekend" | "holiday" | "vacation" | "eve" | "blocked";
  readonly name: string;
}

/** 24.12. and 31.12. are no holidays, but nobody meets then. */
export function isHolidayEve(day: Day): boolean {
  const { month, day: dayOfMonth } = yearMonthDay(day);
  return month === 12 && (dayOfMonth === 24 || dayOfMonth === 31);
}

/** What the calendar says against a day, whoever is to meet. */
export function calendarObstacle(day: Day): Obstacle | undefined {
  const holiday = publicHolidayName(day);
  const vacation = vacationOn(day);
  if (holiday !== undefined) return { type: "holiday", name: holiday };
  if (isWeekend(day)) return { type: "weekend", name: weekdayName(day) };
  if (isHolidayEve(day)) return { type: "eve", name: `${yearMonthDay(day).day}. Dezember` };
  return vacation && { type: "vacation", name: vacation.name };
}

/** Asks for the Sperrtermin that a day lies in. */
export function blockedFinder({
  blockedDays,
}: Pick<Register, "blockedDays">): (day: Day) => Obstacle | undefined {
  const blocked = blockedDays.flatMap(({ term, occasion }) => {
    const period = periodOf(term);
    return period ? [{ period, occasion }] : [];
  });
  return (day) => {
    const found = blocked.find(({ period }) => termIncludes(period, day));
    const occasion = found?.occasion ? ` (${found.occasion})` : "";
    return found && { type: "blocked", name: `Sperrtermin${occasion}` };
  };
}

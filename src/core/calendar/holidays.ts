import { getHolidays } from "feiertagejs";
import { dayFromEpoch, yearOf, type Day } from "./day";

/** For findings: which law names the days. */
export const HOLIDAY_SOURCE = { text: "§ 2 Feiertagsgesetz NW", asOf: "2026-01-01" } as const;

const MILLISECONDS_A_DAY = 86_400_000;

/** A year's holidays never change while the program runs: asked for once, kept by year. */
const namesByYear = new Map<number, ReadonlyMap<Day, string>>();

/**
 * The library sets each holiday to noon UTC, so counting whole days in UTC is right in every zone. Its
 * own `dateString` goes through local time and is a day late east of UTC+12.
 */
function holidayNames(year: number): ReadonlyMap<Day, string> {
  const known = namesByYear.get(year);
  if (known) return known;
  const names = new Map(
    getHolidays(year, "NW").map((holiday): [Day, string] => [
      dayFromEpoch(Math.floor(holiday.date.getTime() / MILLISECONDS_A_DAY)),
      holiday.translate("de") ?? holiday.name,
    ]),
  );
  namesByYear.set(year, names);
  return names;
}

/**
 * "Fronleichnam" for a public holiday in North Rhine-Westphalia (§ 2 Feiertagsgesetz NW), else
 * undefined. Sundays are holidays by law too, but have no name here.
 */
export function publicHolidayName(day: Day): string | undefined {
  return holidayNames(yearOf(day)).get(day);
}

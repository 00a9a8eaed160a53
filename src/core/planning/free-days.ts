import {
  addDays,
  dayFrom,
  isWeekend,
  periodOf,
  publicHolidayName,
  termIncludes,
  vacationOn,
  yearMonthDay,
  type Day,
  type Period,
} from "../calendar";
import { takesPlace, type Consultation, type Register } from "../register";

/** The station of the Beratungsfolge that decides, and when. Without a mark it is the last one. */
export function decidingConsultation(
  consultations: readonly Consultation[],
): Consultation | undefined {
  const marked = consultations.filter(({ authoritative }) => authoritative === true);
  return (marked.length > 0 ? marked : consultations).at(-1);
}

/** First to last day of a year. Throws RangeError for a year that the calendar does not know. */
export function wholeYear(year: number): Period {
  const start = dayFrom(year, 1, 1);
  const end = dayFrom(year, 12, 31);
  if (!Number.isInteger(year) || start === undefined || end === undefined)
    throw new RangeError(`no year: ${year}`);
  return { start, end };
}

/** The part of the year in which meetings can be set: from the day after the decision, if it is in it. */
export function planningPeriod(register: Register, year: number): Period {
  const { start, end } = wholeYear(year);
  const decision = decidingConsultation(register.consultations)?.day;
  const decidesThen = decision !== undefined && start <= decision && decision <= end;
  return { start: decidesThen ? addDays(decision, 1) : start, end };
}

/** 24.12. and 31.12. are no holidays, but nobody meets then. */
function isHolidayEve(day: Day): boolean {
  const { month, day: dayOfMonth } = yearMonthDay(day);
  return month === 12 && (dayOfMonth === 24 || dayOfMonth === 31);
}

/**
 * The days of the period on which a meeting may be proposed, ascending: Monday to Friday, no public
 * holiday, no school holidays, not blocked, no other meeting of the register that day.
 */
export function freeDays(register: Register, period: Period): Day[] {
  const blocked = register.blockedDays.flatMap(({ term }) => periodOf(term) ?? []);
  const taken = new Set(register.meetings.filter(takesPlace).map(({ day }) => day));
  const days = Array.from({ length: Math.max(0, period.end - period.start + 1) }, (_, index) =>
    addDays(period.start, index),
  );
  return days.filter(
    (day) =>
      !isWeekend(day) &&
      !isHolidayEve(day) &&
      !taken.has(day) &&
      publicHolidayName(day) === undefined &&
      vacationOn(day) === undefined &&
      !blocked.some((term) => termIncludes(term, day)),
  );
}

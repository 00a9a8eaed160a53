import { addDays, dayFrom, type Day, type Period } from "../calendar";
import { takesPlace, type Consultation, type Register } from "../register";
import { blockedFinder, calendarObstacle } from "./days/obstacles";

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

/** Every day of a period; none where it ends before it starts. */
export function daysOf({ start, end }: Period): Day[] {
  return Array.from({ length: Math.max(0, end - start + 1) }, (_, index) => addDays(start, index));
}

/**
 * The days of the period on which a meeting may be proposed, ascending: Monday to Friday, no public
 * holiday, no school holidays, not blocked, no other meeting of the register that day.
 */
export function freeDays(register: Register, period: Period): Day[] {
  const blockedOn = blockedFinder(register);
  const taken = new Set(register.meetings.filter(takesPlace).map(({ day }) => day));
  return daysOf(period).filter(
    (day) => !taken.has(day) && !calendarObstacle(day) && !blockedOn(day),
  );
}

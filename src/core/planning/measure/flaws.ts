import {
  addDays,
  isWeekend,
  publicHolidayName,
  vacationOn,
  weekdayName,
  weekdayNumber,
  type Day,
  type Vacation,
} from "../../calendar";
import { LIKED_WEEKDAYS } from "../wishes/defaults";

/** What makes a possible day less good; `text` is German. */
export interface Flaw {
  /** In squared days: 49 is as bad as a week off the ideal day. */
  readonly cost: number;
  readonly text: string;
}

/** Who meets in the first week after school holidays has invited during them. */
export const FLAW_COSTS = {
  weekday: 100,
  bridgeDay: 100,
  firstSchoolDay: 400,
  firstWeek: 300,
  lastWeek: 50,
  otherMeeting: 36,
  nothingFollows: 50,
} as const;

const WEEK = [1, 2, 3, 4, 5, 6, 7];

/** Of holidays of a few days nobody needs a week to come back. */
const LONG_VACATION_DAYS = 5;

/** What the calendar says against a day on which one may meet: at most a few things. */
export function calendarFlaws(day: Day): Flaw[] {
  return [...bridgeDay(day), ...besideVacation(day)];
}

/** Friday, where nobody asked for it. */
export function weekdayFlaw(day: Day): Flaw[] {
  if (LIKED_WEEKDAYS.includes(weekdayNumber(day))) return [];
  return [{ cost: FLAW_COSTS.weekday, text: weekdayName(day) }];
}

function isFree(day: Day): boolean {
  return isWeekend(day) || publicHolidayName(day) !== undefined;
}

/** Alone between days off, one of which is a holiday. */
function bridgeDay(day: Day): Flaw[] {
  const sides = [addDays(day, -1), addDays(day, 1)];
  const isBridge =
    sides.every(isFree) && sides.some((side) => publicHolidayName(side) !== undefined);
  return isBridge ? [{ cost: FLAW_COSTS.bridgeDay, text: "Brückentag" }] : [];
}

function besideVacation(day: Day): Flaw[] {
  const over = lastDaysOff(day);
  if (over)
    return [{ cost: FLAW_COSTS.firstSchoolDay, text: `erster Schultag nach den ${over.name}` }];
  const before = longVacation(WEEK.map((count) => addDays(day, -count)));
  const behind = longVacation(WEEK.map((count) => addDays(day, count)));
  return [
    ...(before
      ? [{ cost: FLAW_COSTS.firstWeek, text: `erste Woche nach den ${before.name}` }]
      : []),
    ...(behind ? [{ cost: FLAW_COSTS.lastWeek, text: `letzte Woche vor den ${behind.name}` }] : []),
  ];
}

/** The school holidays that end right before the day; weekends and holidays between do not count. */
function lastDaysOff(day: Day): Vacation | undefined {
  for (let before = addDays(day, -1); ; before = addDays(before, -1)) {
    const vacation = vacationOn(before);
    if (vacation) return vacation;
    if (!isFree(before)) return undefined;
  }
}

function longVacation(days: readonly Day[]): Vacation | undefined {
  return days
    .flatMap((day) => vacationOn(day) ?? [])
    .find(({ period }) => period.end - period.start >= LONG_VACATION_DAYS - 1);
}

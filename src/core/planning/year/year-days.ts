import {
  isVacationUnknown,
  isWeekend,
  periodOf,
  publicHolidayName,
  vacationOn,
  yearMonthDay,
  type Day,
  type Period,
} from "../../calendar";
import { groupBy, type BlockedDays } from "../../register";
import { daysOf, wholeYear } from "../free-days";

/** What the calendar says of a day, and what users blocked. */
export interface YearDay {
  readonly day: Day;
  readonly isWeekend: boolean;
  readonly holiday: string | undefined;
  readonly vacation: string | undefined;
  /** The occasions, one after the other; "Sperrtermin" where none is told. */
  readonly blocked: string | undefined;
  /** True where no dates of vacations are known: a day without any may lie in some. */
  readonly isVacationUnknown: boolean;
}

/** A reason of the calendar that lasts: vacations with all their days, those of other years too. */
export interface YearSpan {
  readonly kind: "vacation" | "holiday" | "blocked";
  readonly text: string;
  readonly period: Period;
}

/** A Sperrtermin with both ends. */
export interface BlockedPeriod {
  readonly blocked: BlockedDays;
  readonly period: Period;
}

/** Those whose days are known, in the order of the sheet. One with a single end is that day. */
export function blockedPeriods(blockedDays: readonly BlockedDays[]): BlockedPeriod[] {
  return blockedDays.flatMap((blocked) => {
    const period = periodOf(blocked.term);
    return period && period.start <= period.end ? [{ blocked, period }] : [];
  });
}

export function occasionOf({ occasion }: BlockedDays): string {
  return occasion === "" ? "Sperrtermin" : occasion;
}

/** The days of a year by month, January first. Throws RangeError for a year the calendar does not know. */
export function yearMonths(year: number, blocked: readonly BlockedPeriod[]): YearDay[][] {
  const occasions = occasionsByDay(wholeYear(year), blocked);
  const days = daysOf(wholeYear(year)).map((day): YearDay => ({
    day,
    isWeekend: isWeekend(day),
    holiday: publicHolidayName(day),
    vacation: vacationOn(day)?.name,
    blocked: occasions.get(day)?.join(", "),
    isVacationUnknown: isVacationUnknown(day),
  }));
  return [...groupBy(days, ({ day }) => yearMonthDay(day).month).values()];
}

function occasionsByDay(year: Period, blocked: readonly BlockedPeriod[]): Map<Day, string[]> {
  const occasions = new Map<Day, string[]>();
  for (const { blocked: entry, period } of blocked) {
    const start = Math.max(period.start, year.start) as Day;
    const end = Math.min(period.end, year.end) as Day;
    for (const day of daysOf({ start, end })) {
      const ofDay = occasions.get(day) ?? [];
      occasions.set(day, ofDay);
      if (!ofDay.includes(occasionOf(entry))) ofDay.push(occasionOf(entry));
    }
  }
  return occasions;
}

/** Vacations, holidays and Sperrtermine that the year has days of, by their first day. */
export function yearSpans(year: number, blocked: readonly BlockedPeriod[]): YearSpan[] {
  const { start, end } = wholeYear(year);
  const days = daysOf({ start, end });
  const vacations = new Set(days.flatMap((day) => vacationOn(day) ?? []));
  const spans: YearSpan[] = [
    ...[...vacations].map(({ name, period }) => span("vacation", name, period)),
    ...days.flatMap((day) => {
      const name = publicHolidayName(day);
      return name === undefined ? [] : [span("holiday", name, { start: day, end: day })];
    }),
    ...blocked
      .filter(({ period }) => period.start <= end && period.end >= start)
      .map(({ blocked: entry, period }) => span("blocked", occasionOf(entry), period)),
  ];
  return spans.sort((a, b) => a.period.start - b.period.start);
}

function span(kind: YearSpan["kind"], text: string, period: Period): YearSpan {
  return { kind, text, period };
}

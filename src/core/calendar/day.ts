declare const dayBrand: unique symbol;

/** A plain day: whole days since 1970-01-01, without time or zone. Compare with < and >. */
export type Day = number & { readonly [dayBrand]: true };

const MILLISECONDS_A_DAY = 86_400_000;

export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01 → Day. The number must be whole. */
export function dayFromEpoch(epochDay: number): Day {
  return epochDay as Day;
}

/** 2021, 2, 17 → Day; undefined for 31.02. and the like, and for years outside 1 to 9999. */
export function dayFrom(year: number, month: number, day: number): Day | undefined {
  if (year < 1 || year > 9999) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? dayFromEpoch(date.getTime() / MILLISECONDS_A_DAY) : undefined;
}

/** "2021-02-17" → Day; undefined for anything else. */
export function dayFromIso(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayFrom(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** For literals in code, where a wrong day is our own mistake. Throws RangeError. */
export function isoDay(text: string): Day {
  const day = dayFromIso(text);
  if (day === undefined) throw new RangeError(`no day: ${text}`);
  return day;
}

export function yearMonthDay(day: Day): YearMonthDay {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function yearOf(day: Day): number {
  return yearMonthDay(day).year;
}

export function addDays(day: Day, count: number): Day {
  return (day + count) as Day;
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export function weekdayNumber(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function isWeekend(day: Day): boolean {
  return weekdayNumber(day) > 5;
}

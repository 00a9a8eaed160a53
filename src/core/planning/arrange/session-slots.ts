import type { Day, Period } from "../../calendar";
import { daysAtDistance, idealDays } from "../measure/ideal-days";
import { noticeBy } from "../notice";
import { LEAD_TO_SPARE_DAYS } from "../wishes/defaults";
import type { Sequence, SessionWish } from "../wishes/session-wish";
import { isInMonths, type PlanningYear } from "./planning-year";

/** A session of the year: one of Termine, or one that is to get a day. */
export interface SessionSlot {
  readonly wish: SessionWish;
  /** The day it has, or the day that would be ideal. */
  readonly day: Day;
  readonly isFixed: boolean;
}

/** How many sessions to propose for each wish. */
export type Counts = ReadonlyMap<SessionWish, number>;

export type Rounds = ReadonlyMap<SessionWish, readonly SessionSlot[]>;

/** How many sessions are missing; no more than there are days, whatever somebody typed. */
export function missingCounts({ wishes, days }: PlanningYear): Counts {
  return new Map(
    wishes.map((wish) => [
      wish,
      Math.min(days.length, Math.max(0, wish.count - wish.fixed.length)),
    ]),
  );
}

/**
 * The sessions of each wish by day, ideal days for those to propose: spread evenly over the part of the
 * year in which they may lie; before the round that they prepare where a sequence says so.
 */
export function sessionSlots(year: PlanningYear, counts: Counts): Rounds {
  const known = new Map<SessionWish, readonly SessionSlot[]>();
  const slotsOf = (wish: SessionWish, above: readonly SessionWish[]): readonly SessionSlot[] => {
    const slots = known.get(wish) ?? slotsOfWish(year, wish, counts, above, slotsOf);
    known.set(wish, slots);
    return slots;
  };
  return new Map(year.wishes.map((wish) => [wish, slotsOf(wish, [])]));
}

function slotsOfWish(
  year: PlanningYear,
  wish: SessionWish,
  counts: Counts,
  above: readonly SessionWish[],
  slotsOf: (wish: SessionWish, above: readonly SessionWish[]) => readonly SessionSlot[],
): readonly SessionSlot[] {
  const count = counts.get(wish) ?? 0;
  const next = nextRound(year, wish);
  const isRound = next && wish.fixed.length === 0 && ![wish, ...above].includes(next.wish);
  const rounds = isRound ? slotsOf(next.wish, [wish, ...above]) : [];
  const ideals =
    next && rounds.length === count
      ? rounds.map(({ day }) => day - next.sequence.leastDays - LEAD_TO_SPARE_DAYS)
      : evenDays(year, wish, count);
  return [
    ...wish.fixed.map((day) => ({ wish, day, isFixed: true })),
    ...ideals.map((day) => ({ wish, day: Math.round(day) as Day, isFixed: false })),
  ].sort((a, b) => a.day - b.day);
}

/** The planned organization whose rounds this one prepares. */
function nextRound(
  { sequences, wishes }: PlanningYear,
  { organization }: SessionWish,
): { readonly wish: SessionWish; readonly sequence: Sequence } | undefined {
  const [found] = sequences
    .filter(({ first }) => first === organization)
    .flatMap((sequence) =>
      wishes
        .filter((wish) => wish.organization === sequence.then)
        .map((wish) => ({ wish, sequence })),
    );
  return found;
}

function evenDays(year: PlanningYear, wish: SessionWish, count: number): number[] {
  const isEarly = (day: Day) => year.decided && noticeBy(day, wish.notice) < year.period.start;
  const open = year.days.filter(
    (day) => !year.blocked.has(day) && isInMonths(day, wish) && !isEarly(day),
  );
  const [start, end] = [open[0], open.at(-1)];
  const period: Period = start === undefined || end === undefined ? year.period : { start, end };
  return wish.idealDistance !== undefined && wish.fixed.length === 0
    ? daysAtDistance(period, count, wish.idealDistance)
    : idealDays(period, wish.fixed, count);
}

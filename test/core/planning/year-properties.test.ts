import fc from "fast-check";
import {
  addDays,
  isoDay,
  isWeekend,
  publicHolidayName,
  vacationOn,
  weekdayNumber,
  type Day,
} from "../../../src/core/calendar";
import { planSessions, planSessionsInSteps, type SessionPlan } from "../../../src/core/planning";
import { calendarFlaws } from "../../../src/core/planning/measure/flaws";
import type { Organization, Register } from "../../../src/core/register";
import { AG_0_6, AG_6_18, blocked, KOSTAG, meeting, register, rules } from "./register-by-hand";

function daysOf({ rows }: SessionPlan, { shortName }: Organization): Day[] {
  return rows.flatMap(({ organizationName, day }) =>
    organizationName === shortName && day !== undefined ? [day] : [],
  );
}

function isFree(day: Day): boolean {
  return !isWeekend(day) && publicHolidayName(day) === undefined && vacationOn(day) === undefined;
}

interface AnyYear {
  readonly year: number;
  readonly counts: readonly number[];
  readonly leastDistance: number;
  readonly blockedOffsets: readonly number[];
  readonly fixedOffsets: readonly number[];
}

const anyYear: fc.Arbitrary<AnyYear> = fc.record({
  year: fc.integer({ min: 2021, max: 2029 }),
  counts: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 3, maxLength: 3 }),
  leastDistance: fc.integer({ min: 10, max: 50 }),
  blockedOffsets: fc.array(fc.integer({ min: 0, max: 360 }), { maxLength: 25 }),
  fixedOffsets: fc.array(fc.integer({ min: 0, max: 360 }), { maxLength: 2 }),
});

/** KoStAG and two working groups; all three say how far apart their sessions are at least. */
function registerOf(any: AnyYear): Register {
  const dayAt = (offset: number) => addDays(isoDay(`${any.year}-01-01`), offset);
  const sessions = {
    weekdays: undefined,
    startMinutes: undefined,
    durationMinutes: undefined,
    firstMonth: undefined,
    lastMonth: undefined,
    leastDistance: any.leastDistance,
    idealDistance: undefined,
    before: [],
    after: [],
  };
  return register({
    rules: [KOSTAG, AG_0_6, AG_6_18].map((each, at) =>
      rules(each, { meetingsPerYear: any.counts[at]!, sessions }),
    ),
    blockedDays: any.blockedOffsets.map((offset) => {
      const day = dayAt(offset);
      return { ...blocked("2021-01-01"), term: { start: day, end: day } };
    }),
    meetings: any.fixedOffsets.map((offset) => ({
      ...meeting(KOSTAG, "2021-01-01"),
      day: dayAt(offset),
    })),
  });
}

test("proposals keep off holidays, weekends, vacations and blocked days, and keep distance and order", () => {
  fc.assert(
    fc.property(anyYear, (any) => {
      const known = registerOf(any);
      const plan = planSessions(known, { year: any.year });
      const blockedDays = known.blockedDays.map(({ term }) => term.start);
      const fixed = known.meetings.map(({ day }) => day);
      const all = [KOSTAG, AG_0_6, AG_6_18].map((each) => daysOf(plan, each));
      const proposed = all.flat().filter((day) => !fixed.includes(day));
      expect(proposed.filter((day) => !isFree(day) || blockedDays.includes(day))).toEqual([]);
      expect(new Set(proposed).size).toBe(proposed.length);
      for (const days of all)
        days.slice(1).forEach((day, at) => {
          const areBothFixed = [day, days[at]].every((each) => fixed.includes(each));
          if (!areBothFixed) expect(day - days[at]!).toBeGreaterThanOrEqual(any.leastDistance);
        });
      const gaveOrderUp = plan.notes.some((note) => note.includes("Tage vor KoStAG"));
      const [steering = [], ...groups] = all;
      for (const days of gaveOrderUp ? [] : groups)
        if (days.length === steering.length && any.counts[0] === days.length)
          days.forEach((day, round) => {
            if (steering.length === 1 || fixed.length === 0)
              expect(steering[round]! - day).toBeGreaterThanOrEqual(14);
          });
      expect(planSessions(known, { year: any.year })).toEqual(plan);
    }),
    { numRuns: 60 },
  );
});

/** The measure by hand: nobody else meets in these cases, nobody sends, nobody asks for weekdays. */
function costOf(day: Day, ideal: Day): number {
  const friday = weekdayNumber(day) === 5 ? 100 : 0;
  return calendarFlaws(day).reduce((sum, { cost }) => sum + cost, (day - ideal) ** 2 + friday);
}

/** The least cost of two sessions of KoStAG and two of a group that comes before it, by trying all days. */
function leastCost(days: readonly Day[], ideals: readonly Day[], distance: number): number {
  const costs = ideals.map((ideal) => new Map(days.map((day) => [day, costOf(day, ideal)])));
  const cost = (slot: number, day: Day) => costs[slot]?.get(day) ?? Infinity;
  const isRound = (group: Day, steering: Day) => steering - group >= 14 && steering - group <= 42;
  const rounds = days.flatMap((group) =>
    days
      .filter((steering) => isRound(group, steering))
      .map((steering) => [group, steering] as const),
  );
  let least = Infinity;
  for (const [a, b] of rounds)
    for (const [c, d] of rounds)
      if (c - a >= distance && d - b >= distance && b !== c)
        least = Math.min(least, cost(0, a) + cost(1, b) + cost(2, c) + cost(3, d));
  return least;
}

test("no other choice of days costs less: against all choices on a few days", () => {
  const schoolDays = Array.from({ length: 365 }, (_, at) =>
    addDays(isoDay("2022-01-01"), at),
  ).filter(isFree);
  let compared = 0;
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat({ max: schoolDays.length - 1 }), { minLength: 6, maxLength: 16 }),
      fc.integer({ min: 20, max: 90 }),
      (places, leastDistance) => {
        const open = places.map((place) => schoolDays[place]!).sort((a, b) => a - b);
        const base = registerOf({
          year: 2022,
          counts: [2, 2, 1],
          leastDistance,
          blockedOffsets: [],
          fixedOffsets: [],
        });
        const known: Register = {
          ...base,
          rules: base.rules.slice(0, 2),
          blockedDays: schoolDays
            .filter((day) => !open.includes(day))
            .map((day) => ({ ...blocked("2022-01-01"), term: { start: day, end: day } })),
        };
        const plan = planSessions(known, { year: 2022 });
        if (plan.notes.some((note) => !note.includes("weniger als vier Wochen"))) return;
        compared += 1;
        const group = plan.reasons.filter(({ organization }) => organization === AG_0_6);
        const steering = plan.reasons.filter(({ organization }) => organization === KOSTAG);
        const inRounds = [group[0]!, steering[0]!, group[1]!, steering[1]!];
        const cost = inRounds.reduce((sum, { day, ideal }) => sum + costOf(day, ideal), 0);
        const ideals = inRounds.map(({ ideal }) => ideal);
        expect(cost).toBe(leastCost(open, ideals, leastDistance));
      },
    ),
    { numRuns: 150 },
  );
  expect(compared).toBeGreaterThan(20);
});

test("planning in steps tells a share that never goes back, and ends with the same plan", () => {
  const groups = Array.from({ length: 14 }, (_, at) => ({ ...AG_0_6, shortName: `AG ${at}` }));
  const known = register({
    rules: [KOSTAG, ...groups].map((each) => rules(each, { meetingsPerYear: 4 })),
  });
  const steps = planSessionsInSteps(known, { year: 2022 });
  const shares: number[] = [];
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    shares.push(step.value.share);
    expect(step.value.what).toBe("");
  }
  expect(shares.length).toBeGreaterThan(5);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.every((share) => share >= 0 && share < 1)).toBe(true);
  expect(step.value).toEqual(planSessions(known, { year: 2022 }));
  expect(step.value.rows).toHaveLength(60);
});

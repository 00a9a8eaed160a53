import { isoDay, type Day } from "../../../../src/core/calendar";
import {
  planningYear,
  type PlanningYear,
} from "../../../../src/core/planning/arrange/planning-year";
import type { Sequence, SessionWish } from "../../../../src/core/planning/wishes/session-wish";
import type { Organization, Register, SessionRules } from "../../../../src/core/register";
import { ABSI, KOSTAG, register, rules } from "../register-by-hand";

const NOTHING: SessionRules = {
  weekdays: undefined,
  startMinutes: undefined,
  durationMinutes: undefined,
  firstMonth: undefined,
  lastMonth: undefined,
  leastDistance: undefined,
  idealDistance: undefined,
  before: [],
  after: [],
};

/** A body of the Gremien sheet that is to meet. */
export function asked(where: Organization, count: number, sessions: Partial<SessionRules> = {}) {
  return rules(where, { meetingsPerYear: count, sessions: { ...NOTHING, ...sessions } });
}

export function yearOf(change: Partial<Register>, year = 2022): PlanningYear {
  const find = (name: string) => [KOSTAG, ABSI].find(({ shortName }) => shortName === name);
  return planningYear(register(change), year, { find, chosen: new Map() });
}

export function wishOf({ wishes }: PlanningYear, organization: Organization): SessionWish {
  return wishes.find((wish) => wish.organization === organization)!;
}

export function order(first: Organization, then: Organization, isOurs = false): Sequence {
  return { first, then, leastDays: 14, mostDays: 42, isOurs };
}

export function days(...texts: readonly string[]): Day[] {
  return texts.map((text) => isoDay(text));
}

import { yearOf, type Day, type Period } from "../calendar";
import type { Meeting, OrganizationRules, ScheduledMeeting } from "../register";
import { numberSessions, type GivenNumber } from "./number-sessions";
import {
  fixedSession,
  inOrderOfDays,
  proposedSession,
  type PlannedSession,
} from "./planned-session";
import { idealDays, nearestDay } from "./spread";

/** What the planner knows of one organization. */
export interface Planned {
  readonly rules: OrganizationRules;
  /** All its rows of Termine, of every year. */
  readonly meetings: readonly Meeting[];
  /** Its rows in our sheet, of every year. */
  readonly schedule: readonly ScheduledMeeting[];
}

/** What placing did for one organization. */
export interface Placement {
  readonly rules: OrganizationRules;
  /** By day, numbered. */
  readonly sessions: readonly PlannedSession[];
  /** How many were to be proposed, and the days found for them. */
  readonly missing: number;
  readonly proposed: readonly Day[];
}

/** Keeps the year's meetings and proposes the missing ones. Takes the days it uses out of `free`. */
export function placeSessions(
  { rules, meetings, schedule }: Planned,
  year: number,
  period: Period,
  free: Set<Day>,
): Placement {
  const isOfYear = (day: Day | undefined) => day !== undefined && yearOf(day) === year;
  const fixed = meetings
    .filter(({ day }) => isOfYear(day))
    .map((meeting) => fixedSession(meeting, rules));
  const days = fixed.flatMap(({ counts, day }) => (counts && day !== undefined ? [day] : []));
  const missing = Math.max(0, Math.floor(rules.meetingsPerYear ?? 0) - days.length);
  const proposed = proposeDays(period, days, missing, free);
  const sessions = [...fixed, ...proposed.map((day) => proposedSession(day, rules))];
  const earlier = schedule.filter(({ day }) => day !== undefined && yearOf(day) < year);
  return {
    rules,
    missing,
    proposed,
    sessions: numberSessions(inOrderOfDays(sessions), givenNumbers([...meetings, ...earlier])),
  };
}

function proposeDays(
  period: Period,
  fixed: readonly Day[],
  missing: number,
  free: Set<Day>,
): Day[] {
  const days: Day[] = [];
  for (const ideal of idealDays(period, fixed, Math.min(missing, free.size))) {
    const day = nearestDay(free, ideal);
    if (day === undefined) break;
    free.delete(day);
    days.push(day);
  }
  return days;
}

function givenNumbers(rows: readonly (Meeting | ScheduledMeeting)[]): GivenNumber[] {
  return rows.flatMap(({ number, day }) => (number === undefined ? [] : [{ number, day }]));
}

import type { Organization, Register } from "../register";
import { finish, part, type Steps } from "../steps";
import { arrange, daysOfPlaces } from "./arrange/arrange";
import { planningYear } from "./arrange/planning-year";
import { mergeSchedule } from "./merge-schedule";
import { organizationFinder, type FindOrganization } from "./organization-names";
import { placeSessions, type Known } from "./place-sessions";
import { inOrderOfDays, toRow } from "./planned-session";
import { reasonsOf } from "./reasons/reasons-of";
import { planNotes } from "./session-notes";
import type { SessionPlan } from "./session-plan";
import { NO_SESSION_DAYS, type SessionDays } from "./year/session-days";

export interface SessionPlanOptions {
  readonly year: number;
  /** What users chose; none unless told. */
  readonly chosen?: SessionDays;
}

/**
 * Sitzungsplan: for each organization that is to meet so many times a year, the meetings of Termine
 * and the days that users chose stay as they are, and the missing ones are set on the days that are best
 * by the measure of `measure/session-cost.ts`. Deterministic; a second run over its own result changes
 * nothing. Throws RangeError for a year outside 1 to 9999.
 */
export function planSessions(register: Register, options: SessionPlanOptions): SessionPlan {
  return finish(planSessionsInSteps(register, options));
}

/** The same in steps: a plan for many organizations may take a while. */
export function* planSessionsInSteps(
  register: Register,
  { year, chosen = NO_SESSION_DAYS }: SessionPlanOptions,
): Steps<SessionPlan> {
  const find = organizationFinder(register.organizations);
  const planning = planningYear(register, year, { find, chosen });
  yield { share: 0.05, what: "" };
  const arrangement = yield* part(arrange(planning), 0.05, 0.95);
  yield { share: 0.95, what: "" };
  const days = daysOfPlaces(planning, arrangement.places);
  const placed = planning.wishes.map((wish) => {
    const proposed = days.filter((_day, at) => arrangement.planning.sessions[at]?.wish === wish);
    const known = knownOf(register, wish.organization, find);
    return placeSessions(wish, { ...known, chosen: wish.chosen }, year, proposed);
  });
  const sessions = placed.flatMap((each) => each.sessions);
  const merged = mergeSchedule(sessions, register.schedule, year, find);
  return {
    year,
    sessions: merged.sessions,
    rows: inOrderOfDays([...merged.sessions.map(toRow), ...merged.kept]),
    notices: planning.wishes.map(({ notice }) => notice),
    notes: planNotes({ planning, arrangement, register, placed, merged: merged.sessions }),
    reasons: reasonsOf(planning, arrangement),
  };
}

function knownOf(
  { meetings, schedule }: Register,
  organization: Organization,
  find: FindOrganization,
): Omit<Known, "chosen"> {
  return {
    meetings: meetings.filter((meeting) => meeting.organization === organization),
    schedule: schedule.filter((row) => find(row.organizationName) === organization),
  };
}

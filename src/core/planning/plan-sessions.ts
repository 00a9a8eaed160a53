import type { Meeting, Organization, Register, ScheduledMeeting } from "../register";
import { freeDays, planningPeriod } from "./free-days";
import { mergeSchedule } from "./merge-schedule";
import { organizationFinder } from "./organization-names";
import { placeSessions, type Planned } from "./place-sessions";
import { inOrderOfDays, noticeOf, toRow } from "./planned-session";
import { planNotes } from "./session-notes";
import type { SessionPlan } from "./session-plan";

export interface SessionPlanOptions {
  readonly year: number;
}

/**
 * Sitzungsplan: for each organization that is to meet so many times a year, the meetings of Termine
 * stay as they are and the missing ones are set on free days, spread over the year as evenly as it
 * allows. Deterministic; a second run over its own result changes nothing. Throws RangeError for a
 * year outside 1 to 9999.
 */
export function planSessions(register: Register, { year }: SessionPlanOptions): SessionPlan {
  const find = organizationFinder(register.organizations);
  const period = planningPeriod(register, year);
  const free = new Set(freeDays(register, period));
  const planned = plannedOrganizations(register, find);
  const placements = planned.map((entry) => placeSessions(entry, year, period, free));
  const sessions = placements.flatMap((placement) => placement.sessions);
  const merged = mergeSchedule(sessions, register.schedule, year, find);
  return {
    year,
    rows: inOrderOfDays([...merged.sessions.map(toRow), ...merged.kept]),
    notices: planned.map(({ rules }) => noticeOf(rules)),
    notes: planNotes({ year, register, placements, merged: merged.sessions }),
  };
}

/** One entry for each organization that is to meet; should rules name it twice, the first hold. */
function plannedOrganizations(
  { rules, meetings, schedule }: Register,
  find: (name: string) => Organization | undefined,
): Planned[] {
  const planned = new Map<
    Organization,
    Planned & { readonly meetings: Meeting[]; readonly schedule: ScheduledMeeting[] }
  >();
  for (const entry of rules)
    if ((entry.meetingsPerYear ?? 0) > 0 && !planned.has(entry.organization))
      planned.set(entry.organization, { rules: entry, meetings: [], schedule: [] });
  for (const meeting of meetings) planned.get(meeting.organization)?.meetings.push(meeting);
  for (const row of schedule) {
    const organization = find(row.organizationName);
    if (organization) planned.get(organization)?.schedule.push(row);
  }
  return [...planned.values()];
}

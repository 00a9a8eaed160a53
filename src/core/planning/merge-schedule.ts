import { yearOf } from "../calendar";
import type { Organization, ScheduledMeeting } from "../register";
import type { FindOrganization } from "./organization-names";
import {
  isAnnounced,
  moveTo,
  PLANNED_STATE,
  stateKey,
  type PlannedSession,
} from "./planned-session";

/** True for a row in which users wrote something that we would not have written. */
function hasTypedContent(row: ScheduledMeeting, usualTime: number | undefined): boolean {
  const { time, location, format, remark, state } = row;
  const isTyped = [time === usualTime ? undefined : time, location, format, remark].some(
    (value) => value !== undefined && value !== "",
  );
  return isTyped || hasTypedState(state);
}

function hasTypedState(state: string | undefined): boolean {
  return !["", PLANNED_STATE].includes(stateKey(state));
}

/** By which marks a row of the sheet is known to be a session: the surest first. */
type Marks = (row: ScheduledMeeting) => string | undefined;
const MATCHES: readonly Marks[] = [
  ({ number, day }) => (number === undefined || day === undefined ? undefined : `${number} ${day}`),
  ({ number }) => (number === undefined ? undefined : `${number}`),
  ({ day }) => (day === undefined ? undefined : `${day}`),
];

interface Merged {
  readonly sessions: readonly PlannedSession[];
  /** Rows of the sheet that are to stay as they stood. */
  readonly kept: readonly ScheduledMeeting[];
}

/**
 * Lays what users typed into our sheet over the sessions of a year: matched by organization and number,
 * else by organization and day. Rows of other years stay, and so do rows that match nothing any more
 * but hold something typed: nothing that a person wrote is lost. A proposal to which people were
 * invited stays on the day that the sheet has.
 */
export function mergeSchedule(
  sessions: readonly PlannedSession[],
  schedule: readonly ScheduledMeeting[],
  year: number,
  find: FindOrganization,
): Merged {
  const unmatched = new Set(schedule.filter((row) => !isOfOtherYear(row, year)));
  const typedBySession = new Map<PlannedSession, ScheduledMeeting>();
  for (const marks of MATCHES) {
    const rows = groupRows(unmatched, marks, find);
    for (const session of sessions) {
      if (typedBySession.has(session)) continue;
      const row = rows
        .get(session.organization)
        ?.get(marks(session) ?? "")
        ?.shift();
      if (!row) continue;
      typedBySession.set(session, row);
      unmatched.delete(row);
    }
  }
  const usualTimes = new Map(
    sessions.map(({ organization, usualTime }) => [organization, usualTime]),
  );
  const isTyped = (row: ScheduledMeeting) => {
    const organization = find(row.organizationName);
    return hasTypedContent(row, organization && usualTimes.get(organization));
  };
  return {
    sessions: sessions.map((session) => withTyped(session, typedBySession.get(session))),
    kept: schedule.filter(
      (row) => isOfOtherYear(row, year) || (unmatched.has(row) && isTyped(row)),
    ),
  };
}

function isOfOtherYear({ day }: ScheduledMeeting, year: number): boolean {
  return day !== undefined && yearOf(day) !== year;
}

type RowsByMarks = Map<Organization, Map<string, ScheduledMeeting[]>>;

function groupRows(
  rows: Iterable<ScheduledMeeting>,
  marks: Marks,
  find: FindOrganization,
): RowsByMarks {
  const groups: RowsByMarks = new Map();
  for (const row of rows) {
    const organization = find(row.organizationName);
    const mark = marks(row);
    if (!organization || mark === undefined) continue;
    const group = groups.get(organization) ?? new Map<string, ScheduledMeeting[]>();
    groups.set(organization, group);
    const sameMark = group.get(mark);
    if (sameMark) sameMark.push(row);
    else group.set(mark, [row]);
  }
  return groups;
}

function withTyped(session: PlannedSession, typed: ScheduledMeeting | undefined): PlannedSession {
  if (!typed) return session;
  const merged = {
    ...session,
    time: typed.time ?? session.time,
    location: typed.location ?? session.location,
    format: typed.format ?? session.format,
    state: hasTypedState(typed.state) ? typed.state : session.state,
    remark: typed.remark ?? session.remark,
  };
  const stays = isAnnounced(typed) && session.origin === "proposed" && typed.day !== undefined;
  return stays ? moveTo(merged, typed.day) : merged;
}

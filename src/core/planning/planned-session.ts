import { addDays, type Day } from "../calendar";
import {
  takesPlace,
  type Meeting,
  type Organization,
  type OrganizationRules,
  type ScheduledMeeting,
} from "../register";
import { DEFAULT_NOTICE_DAYS, type NoticePeriod } from "./session-plan";

/** A meeting of the planned year on its way into the plan. */
export interface PlannedSession extends ScheduledMeeting {
  readonly organization: Organization;
  /** "fixed" stands in Termine, "proposed" is ours. */
  readonly origin: "fixed" | "proposed";
  /** False for meetings of Termine that do not take place. */
  readonly counts: boolean;
}

/** What we write into Status by ourselves: it does not count as typed. */
export const PLANNED_STATE = "geplant";

/** For comparing Status words: users type them too. */
export function stateKey(state: string | undefined): string {
  return (state ?? "").trim().toLocaleLowerCase("de");
}

export function noticeOf({ organization, noticeDays }: OrganizationRules): NoticePeriod {
  return {
    organization,
    days: noticeDays ?? DEFAULT_NOTICE_DAYS,
    isDefault: noticeDays === undefined,
  };
}

/** Puts a session on another day; "Einladung bis" moves along. */
export function moveTo<T extends ScheduledMeeting>(session: T, day: Day): T {
  const { day: before, noticeBy } = session;
  const notice = before === undefined || noticeBy === undefined ? undefined : before - noticeBy;
  return { ...session, day, noticeBy: notice === undefined ? noticeBy : addDays(day, -notice) };
}

/** A day that is ours to propose, still without a number. */
export function proposedSession(day: Day, rules: OrganizationRules): PlannedSession {
  return {
    organization: rules.organization,
    organizationName: rules.organization.shortName,
    origin: "proposed",
    counts: true,
    number: undefined,
    day,
    noticeBy: addDays(day, -noticeOf(rules).days),
    time: undefined,
    location: undefined,
    format: undefined,
    state: PLANNED_STATE,
    remark: undefined,
  };
}

/** A row of Termine as it stands there. */
export function fixedSession(meeting: Meeting, rules: OrganizationRules): PlannedSession {
  const { number, day, startMinutes, location, format, state, remark } = meeting;
  return {
    organization: rules.organization,
    organizationName: rules.organization.shortName,
    origin: "fixed",
    counts: takesPlace(meeting),
    number,
    day,
    noticeBy: day === undefined ? undefined : addDays(day, -noticeOf(rules).days),
    time: startMinutes,
    location,
    format,
    state: state ?? PLANNED_STATE,
    remark,
  };
}

/** The row that is written of it. */
export function toRow(session: PlannedSession): ScheduledMeeting {
  const { organizationName, number, day, noticeBy, time, location, format, state, remark } =
    session;
  return { organizationName, number, day, noticeBy, time, location, format, state, remark };
}

/** Ascending by day, rows without a day last; then by organization and number. */
export function inOrderOfDays<T extends ScheduledMeeting>(rows: readonly T[]): T[] {
  return [...rows].sort(
    (a, b) =>
      compareKnown(a.day, b.day) ||
      a.organizationName.localeCompare(b.organizationName, "de") ||
      compareKnown(a.number, b.number),
  );
}

function compareKnown(a: number | undefined, b: number | undefined): number {
  if (a === b) return 0;
  return a === undefined ? 1 : b === undefined ? -1 : a - b;
}

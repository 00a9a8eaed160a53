import type { Day } from "../calendar";
import { takesPlace, type Meeting, type Organization, type ScheduledMeeting } from "../register";
import { noticeBy } from "./notice";
import type { NoticePeriod } from "./session-plan";
import type { SessionWish } from "./wishes/session-wish";

/** A meeting of the planned year on its way into the plan. */
export interface PlannedSession extends ScheduledMeeting {
  readonly organization: Organization;
  /** "fixed" stands in Termine, "chosen" was set by a user, "proposed" is ours. */
  readonly origin: "fixed" | "chosen" | "proposed";
  /** The row of Termine that is fixed. */
  readonly meeting: Meeting | undefined;
  /** False for meetings of Termine that do not take place. */
  readonly counts: boolean;
  readonly notice: NoticePeriod;
  /** The time that we write for it; it does not count as typed. */
  readonly usualTime: number | undefined;
}

/** What we write into Status by ourselves: it does not count as typed. */
export const PLANNED_STATE = "geplant";

/** For comparing Status words: users type them too. */
export function stateKey(state: string | undefined): string {
  return (state ?? "").trim().toLocaleLowerCase("de");
}

/** Status words that say: people know of this day. A proposal is not moved any more. */
const ANNOUNCED_STATES = ["eingeladen", "durchgeführt"];

/** The rows of our sheet of which people know. */
export function announcedRows(schedule: readonly ScheduledMeeting[]): ScheduledMeeting[] {
  return schedule.filter(isAnnounced);
}

export function isAnnounced({ state }: ScheduledMeeting): boolean {
  return ANNOUNCED_STATES.includes(stateKey(state));
}

/** Puts a session on another day; "Einladung bis" moves along. */
export function moveTo(session: PlannedSession, day: Day): PlannedSession {
  return { ...session, day, noticeBy: noticeBy(day, session.notice) };
}

/** A day that is ours to propose, still without a number. */
export function proposedSession(day: Day, wish: SessionWish): PlannedSession {
  return {
    ...ofWish(wish),
    origin: "proposed",
    meeting: undefined,
    counts: true,
    number: undefined,
    day,
    noticeBy: noticeBy(day, wish.notice),
    time: wish.startMinutes,
    location: undefined,
    format: undefined,
    state: PLANNED_STATE,
    remark: undefined,
  };
}

/** A day that a user chose: the plan goes around it, as around a row of Termine. */
export function chosenSession(day: Day, wish: SessionWish): PlannedSession {
  return { ...proposedSession(day, wish), origin: "chosen" };
}

/** A row of Termine as it stands there. */
export function fixedSession(meeting: Meeting, wish: SessionWish): PlannedSession {
  const { number, day, startMinutes, location, format, state, remark } = meeting;
  return {
    ...ofWish(wish),
    origin: "fixed",
    meeting,
    counts: takesPlace(meeting),
    number,
    day,
    noticeBy: day === undefined ? undefined : noticeBy(day, wish.notice),
    time: startMinutes,
    location,
    format,
    state: state ?? PLANNED_STATE,
    remark,
  };
}

function ofWish({ organization, notice, startMinutes }: SessionWish) {
  const organizationName = organization.shortName;
  return { organization, organizationName, notice, usualTime: startMinutes };
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

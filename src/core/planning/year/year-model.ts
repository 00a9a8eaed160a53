import type { Day } from "../../calendar";
import type { Meeting, RegisterIndex } from "../../register";
import { daysOf, wholeYear } from "../free-days";
import type { PlannedSession } from "../planned-session";
import { reasonSentences } from "../reasons/reason-sentences";
import type { SessionPlan } from "../session-plan";
import { appointmentsOf, type Appointment } from "./appointments";
import type { DayProblem } from "./day-problem";
import { judgeOf, type YearFacts } from "./judge";
import { blockedPeriods, yearMonths, yearSpans, type YearDay, type YearSpan } from "./year-days";

/** A meeting in the picture of a year. */
export interface YearSession {
  /** Lasts as long as the session stays on its day. */
  readonly key: string;
  /** Short name. */
  readonly organization: string;
  readonly number: number | undefined;
  readonly day: Day;
  readonly noticeBy: Day | undefined;
  /** Minutes of the day, or the text as typed. */
  readonly time: number | string | undefined;
  readonly location: string | undefined;
  readonly state: string | undefined;
  /** "fixed" stands in Termine, "chosen" was set by a user, "proposed" is ours. */
  readonly origin: PlannedSession["origin"];
  /** False for what is entfallen: nobody meets then. */
  readonly counts: boolean;
  /** The cell of Termine that has the day; undefined for what stands nowhere yet. */
  readonly place: Meeting["places"]["organization"] | undefined;
  /** The gravest first; empty for what is entfallen. */
  readonly problems: readonly DayProblem[];
  /** Why a proposal lies on its day, and what the next best day would be. */
  readonly why: string | undefined;
}

/** A year as a picture shows it: plain values. */
export interface YearModel {
  readonly year: number;
  /** January first. */
  readonly months: readonly (readonly YearDay[])[];
  /** By first day. */
  readonly spans: readonly YearSpan[];
  /** The sessions of the plan, by day. */
  readonly sessions: readonly YearSession[];
  /** The other meetings of Termine, by day. */
  readonly others: readonly YearSession[];
}

/** What a plan and the calendar say of its year, and what speaks against each session on its day. */
export function yearModel(index: RegisterIndex, plan: SessionPlan): YearModel {
  const facts = factsOf(index, plan);
  const { appointments, blocked } = facts;
  const judge = judgeOf(facts);
  const shown = (appointment: Appointment) => ({
    ...yearSession(appointment, appointment.counts ? judge(appointment, appointment.day) : []),
    why: whyOf(plan, appointment),
  });
  return {
    year: plan.year,
    months: yearMonths(plan.year, blocked),
    spans: yearSpans(plan.year, blocked),
    sessions: appointments.filter(({ session }) => session).map(shown),
    others: appointments.filter(({ session }) => !session).map(shown),
  };
}

/**
 * What would speak against a session on each day of the year, from 1 January on; undefined where the plan
 * has no such session.
 */
export function judgeDays(
  index: RegisterIndex,
  plan: SessionPlan,
  key: string,
): DayProblem[][] | undefined {
  const facts = factsOf(index, plan);
  const appointment = facts.appointments.find((each) => each.key === key);
  if (!appointment) return undefined;
  const judge = judgeOf(facts);
  return daysOf(wholeYear(plan.year)).map((day) => judge(appointment, day));
}

function factsOf(index: RegisterIndex, plan: SessionPlan): YearFacts {
  const { register } = index;
  return {
    index,
    appointments: appointmentsOf(register, plan),
    blocked: blockedPeriods(register.blockedDays),
  };
}

function whyOf({ reasons }: SessionPlan, { session, day }: Appointment): string | undefined {
  if (session?.origin !== "proposed") return undefined;
  const reason = reasons.find(
    (each) => each.day === day && each.organization === session.organization,
  );
  return reason && reasonSentences(reason);
}

function yearSession(
  appointment: Appointment,
  problems: readonly DayProblem[],
): Omit<YearSession, "why"> {
  const { key, organization, number, day, time, location, state, counts } = appointment;
  const { session, meeting } = appointment;
  return {
    key,
    organization: organization.shortName,
    number,
    day,
    noticeBy: session?.noticeBy,
    time,
    location,
    state,
    origin: session?.origin ?? "fixed",
    counts,
    place: meeting?.places.day ?? meeting?.places.organization,
    problems,
  };
}

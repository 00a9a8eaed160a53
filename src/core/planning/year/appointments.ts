import { isoText, yearOf, type Day } from "../../calendar";
import {
  takesPlace,
  type Meeting,
  type Organization,
  type Register,
  type Timed,
} from "../../register";
import type { PlannedSession } from "../planned-session";
import type { SessionPlan } from "../session-plan";

/** A meeting of the year: a session of the plan, or a row of Termine of any other organization. */
export interface Appointment extends Timed {
  /** "KoStAG 2021-06-16", and a number behind it from the second of that day on. */
  readonly key: string;
  readonly organization: Organization;
  readonly day: Day;
  readonly number: number | undefined;
  /** Minutes of the day, or the text as typed. */
  readonly time: number | string | undefined;
  readonly location: string | undefined;
  readonly state: string | undefined;
  /** False for what is entfallen. */
  readonly counts: boolean;
  readonly meeting: Meeting | undefined;
  /** What the plan knows of it; undefined for organizations whose sessions are not planned. */
  readonly session: PlannedSession | undefined;
}

/** By day; of one day those of the plan first. */
export function appointmentsOf(register: Register, plan: SessionPlan): Appointment[] {
  const inPlan = new Set(plan.sessions.map(({ meeting }) => meeting));
  const found = [
    ...plan.sessions.flatMap(fromPlan),
    ...register.meetings
      .filter((meeting) => !inPlan.has(meeting))
      .flatMap((meeting) => fromTermine(meeting, plan.year)),
  ];
  return withKeys(found.sort((a, b) => a.day - b.day));
}

type Keyless = Omit<Appointment, "key">;

function fromPlan(session: PlannedSession): Keyless[] {
  const { day, time, meeting } = session;
  if (day === undefined) return [];
  const startMinutes = typeof time === "number" ? time : undefined;
  return [{ ...session, day, session, startMinutes, endMinutes: meeting?.endMinutes }];
}

function fromTermine(meeting: Meeting, year: number): Keyless[] {
  const { day, startMinutes: time } = meeting;
  if (day === undefined || yearOf(day) !== year) return [];
  return [{ ...meeting, day, time, counts: takesPlace(meeting), meeting, session: undefined }];
}

function withKeys(entries: readonly Keyless[]): Appointment[] {
  const counts = new Map<string, number>();
  return entries.map((entry) => {
    const name = `${entry.organization.shortName} ${isoText(entry.day)}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { ...entry, key: count === 1 ? name : `${name} ${count}` };
  });
}

import { yearOf, type Day } from "../calendar";
import type { Meeting, ScheduledMeeting } from "../register";
import { numberSessions, type GivenNumber } from "./number-sessions";
import {
  chosenSession,
  fixedSession,
  inOrderOfDays,
  proposedSession,
  type PlannedSession,
} from "./planned-session";
import type { SessionWish } from "./wishes/session-wish";

/** What stands of one organization in the workbook, of every year. */
export interface Known {
  /** Its rows of Termine. */
  readonly meetings: readonly Meeting[];
  /** Its rows in our sheet. */
  readonly schedule: readonly ScheduledMeeting[];
  /** Days of the year that a user chose, none of which is in Termine already. */
  readonly chosen: readonly Day[];
}

/** The sessions of one organization in the planned year. */
export interface PlacedSessions {
  readonly wish: SessionWish;
  /** By day, numbered. */
  readonly sessions: readonly PlannedSession[];
  readonly proposed: readonly Day[];
}

/** The year's meetings as they stand, and the proposals between them. */
export function placeSessions(
  wish: SessionWish,
  { meetings, schedule, chosen }: Known,
  year: number,
  proposed: readonly Day[],
): PlacedSessions {
  const fixed = meetings
    .filter(({ day }) => day !== undefined && yearOf(day) === year)
    .map((meeting) => fixedSession(meeting, wish));
  const sessions = [
    ...fixed,
    ...chosen.map((day) => chosenSession(day, wish)),
    ...proposed.map((day) => proposedSession(day, wish)),
  ];
  const earlier = schedule.filter(({ day }) => day !== undefined && yearOf(day) < year);
  return {
    wish,
    proposed,
    sessions: numberSessions(inOrderOfDays(sessions), givenNumbers([...meetings, ...earlier])),
  };
}

function givenNumbers(rows: readonly (Meeting | ScheduledMeeting)[]): GivenNumber[] {
  return rows.flatMap(({ number, day }) => (number === undefined ? [] : [{ number, day }]));
}

import type { Day } from "../calendar";
import type { PlannedSession } from "./planned-session";

/** A number that a meeting of the organization bears already, on a day or without one. */
export interface GivenNumber {
  readonly number: number;
  readonly day: Day | undefined;
}

/**
 * Gives numbers to the sessions of ONE organization, in the order of their days: each continues after
 * the highest number before it. Given numbers stay and are never used again; what does not take place
 * gets none. A given number without a day counts as before all days.
 */
export function numberSessions<T extends Pick<PlannedSession, "number" | "day" | "counts">>(
  sessions: readonly T[],
  given: readonly GivenNumber[],
): T[] {
  const used = new Set(given.map(({ number }) => number));
  const inOrder = [...given].sort((a, b) => (a.day ?? -Infinity) - (b.day ?? -Infinity));
  let highest = 0;
  let next = 0;
  return sessions.map((session) => {
    for (; isBefore(inOrder[next], session.day); next += 1)
      highest = Math.max(highest, inOrder[next]?.number ?? 0);
    if (session.number !== undefined || !session.counts) return session;
    do highest = Math.floor(highest) + 1;
    while (used.has(highest));
    return { ...session, number: highest };
  });
}

function isBefore(given: GivenNumber | undefined, day: Day | undefined): boolean {
  return given !== undefined && (given.day ?? -Infinity) < (day ?? Infinity);
}

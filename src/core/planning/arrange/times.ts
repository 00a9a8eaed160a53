import { ASSUMED_MINUTES } from "../wishes/defaults";
import type { SessionWish } from "../wishes/session-wish";
import type { TakenDay } from "./planning-year";

interface Times {
  readonly start: number | undefined;
  readonly end: number | undefined;
}

/** True only where both times are known and one is over before the other begins. */
function areApart(a: Times, b: Times): boolean {
  if (a.start === undefined || b.start === undefined) return false;
  const [endOfA, endOfB] = [a.end ?? a.start + ASSUMED_MINUTES, b.end ?? b.start + ASSUMED_MINUTES];
  return endOfA <= b.start || endOfB <= a.start;
}

function timesOf({ startMinutes: start, durationMinutes }: SessionWish): Times {
  const end =
    start === undefined || durationMinutes === undefined ? undefined : start + durationMinutes;
  return { start, end };
}

export function wishesAreApart(a: SessionWish, b: SessionWish): boolean {
  return areApart(timesOf(a), timesOf(b));
}

export function isApartFrom(wish: SessionWish, { startMinutes, endMinutes }: TakenDay): boolean {
  return areApart(timesOf(wish), { start: startMinutes, end: endMinutes });
}

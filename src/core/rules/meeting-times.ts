import type { Meeting } from "../register";

/** How long a meeting is taken to last where the sheet gives no end. */
export const ASSUMED_MINUTES = 120;

/** "times": they overlap. "day": the times are not all known, and it may be that they do. */
export type Collision = "times" | "day";

/** How two meetings of the same day get in each other's way; an end at the other's start does not. */
export function collisionOf(a: Meeting, b: Meeting): Collision | undefined {
  if (a.startMinutes === undefined || b.startMinutes === undefined) return "day";
  const isApart =
    endOf(a, a.startMinutes) <= b.startMinutes || endOf(b, b.startMinutes) <= a.startMinutes;
  return isApart ? undefined : "times";
}

/** An end that is not behind the start is a slip: as good as none. */
function endOf({ endMinutes }: Meeting, start: number): number {
  return endMinutes !== undefined && endMinutes > start ? endMinutes : start + ASSUMED_MINUTES;
}

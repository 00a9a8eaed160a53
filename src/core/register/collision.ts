import { fold } from "../words";
import type { Meeting } from "./meeting";

/** How long a meeting is taken to last where the sheet gives no end. */
const ASSUMED_MINUTES = 120;

/** "times": they overlap. "day": the times are not all known, and it may be that they do. */
export type Collision = "times" | "day";

/** What of a meeting tells whether it gets in the way of another on the same day. */
export type Timed = Pick<Meeting, "startMinutes" | "endMinutes" | "remark">;

/**
 * How two meetings of the same day get in each other's way; an end at the other's start does not, and
 * neither does a meeting that both hold together.
 */
export function collisionOf(a: Timed, b: Timed): Collision | undefined {
  if (isJoint(a) || isJoint(b)) return undefined;
  if (a.startMinutes === undefined || b.startMinutes === undefined) return "day";
  const isApart =
    endOf(a, a.startMinutes) <= b.startMinutes || endOf(b, b.startMinutes) <= a.startMinutes;
  return isApart ? undefined : "times";
}

/** "Gemeinsame Sitzung mit dem ABSI": they meet together, on purpose. */
function isJoint({ remark }: Timed): boolean {
  return remark !== undefined && fold(remark).includes("gemeinsam");
}

/** An end that is not behind the start is a slip: as good as none. */
function endOf({ endMinutes }: Timed, start: number): number {
  return endMinutes !== undefined && endMinutes > start ? endMinutes : start + ASSUMED_MINUTES;
}

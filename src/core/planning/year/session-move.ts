import type { Day } from "../../calendar";
import type { SessionDays } from "./session-days";

/** A session moves from one chosen day to another. Without `from` it was none, without `to` it is none. */
export interface SessionMove {
  /** Short name. */
  readonly organization: string;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

/** The chosen days after a move. */
export function withMove(days: SessionDays, { organization, from, to }: SessionMove): SessionDays {
  const stay = (days.get(organization) ?? []).filter((day) => day !== from && day !== to);
  const ofOne = to === undefined ? stay : [...stay, to].sort((a, b) => a - b);
  const moved = new Map(days);
  if (ofOne.length > 0) moved.set(organization, ofOne);
  else moved.delete(organization);
  return moved;
}

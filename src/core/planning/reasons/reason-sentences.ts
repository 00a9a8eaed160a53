import { germanDate, weekdayName, type Day } from "../../calendar";
import type { SessionReason } from "./session-reason";

/** Why the day was taken and which one would come next, as it is shown beside a session. */
export function reasonSentences({ day, ideal, against, next }: SessionReason): string {
  const taken =
    day === ideal
      ? "Der Tag liegt genau im angestrebten Abstand."
      : `Im angestrebten Abstand läge ${dayText(ideal)}; dagegen spricht: ${against}.`;
  return next ? `${taken} Nächstbester Tag: ${dayText(next.day)} (${next.why}).` : taken;
}

function dayText(day: Day): string {
  return `${weekdayName(day)}, ${germanDate(day)}`;
}

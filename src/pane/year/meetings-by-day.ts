import type { Day, YearModel } from "../../core";
import type { MeetingsOfDay } from "./DayCell";

/** Who meets on each day on which somebody does; what is entfallen is left out. */
export function meetingsByDay({ sessions, others }: YearModel): ReadonlyMap<Day, MeetingsOfDay> {
  const meetings = new Map<Day, MeetingsOfDay>();
  const nobody: MeetingsOfDay = { sessions: [], others: [] };
  for (const kind of ["sessions", "others"] as const)
    for (const session of kind === "sessions" ? sessions : others) {
      if (!session.counts) continue;
      const ofDay = meetings.get(session.day) ?? nobody;
      meetings.set(session.day, { ...ofDay, [kind]: [...ofDay[kind], session] });
    }
  return meetings;
}

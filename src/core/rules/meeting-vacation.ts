import { VACATION_SOURCE, vacationOn } from "../calendar";
import { caseOfDay, datedMeetings, theMeeting } from "./meetings";
import { rule } from "./rule";
import { spanText, termFacts, type TermFacts } from "./wording";

type MeetingVacation = Readonly<
  Record<keyof TermFacts, string> & { day: string; vacation: string }
>;

export const meetingVacation = rule<MeetingVacation>({
  code: "meeting-vacation",
  severity: "warning",
  title: "Sitzung in den Schulferien",
  remedy: "Prüfen Sie, ob die Sitzung außerhalb der Ferien stattfinden kann.",
  source: VACATION_SOURCE,
  *check(index) {
    for (const meeting of datedMeetings(index)) {
      const vacation = vacationOn(meeting.day);
      if (!vacation) continue;
      const { name, period } = vacation;
      yield caseOfDay(meeting, { vacation: name, ...termFacts(period) });
    }
  },
  message: ({ day, vacation, ...term }, subject) =>
    `${theMeeting(day, subject)} liegt in den Schulferien (${vacation}, ${spanText(term)}).`,
});

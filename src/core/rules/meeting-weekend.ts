import { isWeekend, publicHolidayName } from "../calendar";
import { caseOfDay, datedMeetings, theMeeting } from "./meetings";
import { rule } from "./rule";
import { OWN_RULE } from "./sources";

type MeetingWeekend = Readonly<{ day: string }>;

/** A holiday on a Sunday is meeting-holiday's business: one day, one reason to move. */
export const meetingWeekend = rule<MeetingWeekend>({
  code: "meeting-weekend",
  severity: "warning",
  title: "Sitzung am Wochenende",
  remedy: "Prüfen Sie, ob das Datum stimmt und der Wochentag gewollt ist.",
  source: OWN_RULE,
  *check(index) {
    for (const meeting of datedMeetings(index)) {
      const { day } = meeting;
      if (isWeekend(day) && publicHolidayName(day) === undefined) yield caseOfDay(meeting, {});
    }
  },
  message: ({ day }, subject) => `${theMeeting(day, subject)} liegt am Wochenende.`,
});

import { HOLIDAY_SOURCE, publicHolidayName } from "../calendar";
import { caseOfDay, datedMeetings, theMeeting } from "./meetings";
import { rule } from "./rule";

type MeetingHoliday = Readonly<{ day: string; holiday: string }>;

export const meetingHoliday = rule<MeetingHoliday>({
  code: "meeting-holiday",
  severity: "error",
  title: "Sitzung an einem Feiertag",
  remedy: "Prüfen Sie das Datum, und verlegen Sie die Sitzung auf einen Werktag.",
  source: HOLIDAY_SOURCE,
  *check(index) {
    for (const meeting of datedMeetings(index)) {
      const holiday = publicHolidayName(meeting.day);
      if (holiday !== undefined) yield caseOfDay(meeting, { holiday });
    }
  },
  message: ({ day, holiday }, subject) =>
    `${theMeeting(day, subject)} fällt auf einen gesetzlichen Feiertag (${holiday}).`,
});

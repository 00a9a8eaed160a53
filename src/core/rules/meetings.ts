import { dayFromIso, isoText, weekdayName, type Day } from "../calendar";
import type { Case, Facts, Subject } from "../findings";
import type { Place } from "../grid";
import { takesPlace, type Meeting, type RegisterIndex } from "../register";
import { germanDay, where } from "./wording";

/** A meeting that is to take place, on a day that is known. */
export type DatedMeeting = Meeting & { readonly day: Day };

/** In the order of the sheets. Whether a day suits is asked of these alone. */
export function datedMeetings({ register }: RegisterIndex): DatedMeeting[] {
  return register.meetings.filter(
    (meeting): meeting is DatedMeeting => meeting.day !== undefined && takesPlace(meeting),
  );
}

/** The cell of the day; that of the organization where no cell is known to hold it. */
export function dayPlace({ places }: Meeting): Place {
  return places.day ?? places.organization;
}

/** A case about the day of one meeting: `facts` say what the day is, `places` where that stands. */
export function caseOfDay<F extends Facts>(
  meeting: DatedMeeting,
  facts: F,
  places: readonly Place[] = [],
): Case<F & { readonly day: string }> {
  return {
    organization: meeting.organization.shortName,
    facts: { ...facts, day: isoText(meeting.day) },
    places: [dayPlace(meeting), ...places],
  };
}

/** "KoStAG: Die Sitzung am Mittwoch, 12.05.2021,": the sentence goes on with a verb. */
export function theMeeting(day: string, subject: Subject): string {
  const known = dayFromIso(day);
  const weekday = known === undefined ? "" : `${weekdayName(known)}, `;
  return `${where(subject)}Die Sitzung am ${weekday}${germanDay(day)},`;
}

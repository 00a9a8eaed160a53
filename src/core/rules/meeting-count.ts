import { yearOf } from "../calendar";
import type { Place } from "../grid";
import { groupBy, takesPlace, type Meeting, type OrganizationRules } from "../register";
import { dayPlace } from "./meetings";
import { rule } from "./rule";
import { QUOTA } from "./sources";
import { counted, where } from "./wording";

type MeetingCount = Readonly<
  Record<"year" | "wanted" | "listed" | "lacking" | "cancelled" | "unreadable", number>
>;

/** The paper asks for its number of meetings from this year on. */
const FIRST_YEAR = 2021;

/**
 * Each year in which meetings of the organization are listed, also one that is not over: what is planned
 * counts. A date that cannot be read gets the benefit of the doubt in every year.
 */
export const meetingCount = rule<MeetingCount>({
  code: "meeting-count",
  severity: "warning",
  title: "Zu wenige Sitzungen im Jahr",
  remedy:
    "Tragen Sie die fehlenden Sitzungen in „Termine“ ein, oder berichtigen Sie „Sitzungen je Jahr“ im Blatt „Gremien“.",
  source: QUOTA,
  *check(index) {
    const meetingsOf = groupBy(index.register.meetings, ({ organization }) => organization);
    for (const rules of index.register.rules) {
      const meetings = meetingsOf.get(rules.organization) ?? [];
      const unreadable = meetings.filter(hasUnreadableDay).length;
      for (const [year, ofYear] of groupBy(meetings, yearOfMeeting)) {
        if (year === undefined || year < FIRST_YEAR) continue;
        const wanted = rules.meetingsPerYear ?? 0;
        const listed = ofYear.filter(takesPlace).length;
        const lacking = wanted - listed - unreadable;
        if (lacking <= 0) continue;
        yield {
          organization: rules.organization.shortName,
          facts: { year, wanted, listed, lacking, cancelled: ofYear.length - listed, unreadable },
          places: placesOf(ofYear, rules),
        };
      }
    }
  },
  message({ year, wanted, listed, lacking, cancelled, unreadable }, subject) {
    const held = listed === 0 ? "keine Sitzung" : sessions(listed);
    const apart = [
      ...(cancelled === 0 ? [] : [`${cancelled} entfallene`]),
      ...(unreadable === 0 ? [] : [`${unreadable} ohne lesbares Datum`]),
    ];
    const besides = apart.length === 0 ? "" : ` (außerdem: ${apart.join(", ")})`;
    const missing = `es ${lacking === 1 ? "fehlt" : "fehlen"} ${unreadable === 0 ? "" : "mindestens "}${sessions(lacking)}`;
    return `${where(subject)}Für ${year} ${are(listed)} ${held} eingetragen${besides}, vorgesehen ${are(wanted)} ${wanted}; ${missing}.`;
  },
});

function are(count: number): string {
  return count < 2 ? "ist" : "sind";
}

function sessions(count: number): string {
  return counted(count, "Sitzung", "Sitzungen");
}

function yearOfMeeting({ day }: Meeting): number | undefined {
  return day === undefined ? undefined : yearOf(day);
}

/** A day is written there, but which one the sheet does not tell. */
function hasUnreadableDay(meeting: Meeting): boolean {
  return meeting.day === undefined && meeting.places.day !== undefined && takesPlace(meeting);
}

/** The last row of the year first: the missing ones are to be added below it. */
function placesOf(meetings: readonly Meeting[], { place }: OrganizationRules): Place[] {
  return [...meetings.slice(-1).map(dayPlace), ...(place ? [place] : [])];
}

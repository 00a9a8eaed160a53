import { germanTime } from "../calendar";
import {
  collisionOf,
  groupBy,
  personName,
  sharedPersonsFinder,
  type Collision,
  type SharedPersons,
} from "../register";
import { caseOfDay, datedMeetings, dayPlace, theMeeting, type DatedMeeting } from "./meetings";
import { rule } from "./rule";
import { OWN_RULE } from "./sources";
import { counted, listed } from "./wording";

type MeetingClash = Readonly<{
  day: string;
  otherOrganization: string;
  otherTime: string;
  collision: Collision;
  persons: readonly string[];
  count: number;
  presence: SharedPersons["presence"];
}>;

/** One finding for each pair of meetings, at the one further down in the list. */
export const meetingClash = rule<MeetingClash>({
  code: "meeting-clash",
  severity: "warning",
  title: "Sitzungen überschneiden sich",
  remedy:
    "Verlegen Sie eine der beiden Sitzungen, oder tragen Sie Beginn und Ende ein, wenn beides nacheinander geht; ohne Ende gelten zwei Stunden.",
  source: OWN_RULE,
  *check(index) {
    const sharedOn = sharedPersonsFinder(index);
    for (const [day, meetings] of groupBy(datedMeetings(index), (meeting) => meeting.day)) {
      const sharedBy = sharedOn(day);
      for (const { earlier, later, collision } of collisions(meetings)) {
        const shared = sharedBy(later.organization, earlier.organization);
        if (!shared) continue;
        const facts = { collision, ...factsOfOther(earlier), ...factsOfShared(shared) };
        const [only] = shared.persons.length === 1 ? facts.persons : [];
        yield { ...caseOfDay(later, facts, [dayPlace(earlier)]), person: only };
      }
    }
  },
  message({ day, otherOrganization, otherTime, collision, ...shared }, subject) {
    const overlap =
      collision === "times"
        ? `überschneidet sich mit einer anderen (${otherOrganization}, ${otherTime})`
        : `liegt am selben Tag wie eine andere (${otherOrganization}), und nicht bei beiden ist die Uhrzeit bekannt`;
    return `${theMeeting(day, subject)} ${overlap}; ${sharedText(shared)}.`;
  },
});

interface MeetingPair {
  readonly earlier: DatedMeeting;
  readonly later: DatedMeeting;
  readonly collision: Collision;
}

/** So many meetings of one day are a misread list, no calendar: the rest of them is not compared. */
const MOST_A_DAY = 100;

/** Of the meetings of a day those of two organizations that may collide, whoever sits there. */
function* collisions(ofDay: readonly DatedMeeting[]): Iterable<MeetingPair> {
  const meetings = ofDay.slice(0, MOST_A_DAY);
  for (const [position, later] of meetings.entries()) {
    for (const earlier of meetings.slice(0, position)) {
      if (later.organization === earlier.organization) continue;
      const collision = collisionOf(later, earlier);
      if (collision) yield { earlier, later, collision };
    }
  }
}

function factsOfOther({ organization, startMinutes }: DatedMeeting) {
  return {
    otherOrganization: organization.shortName,
    otherTime: startMinutes === undefined ? "" : germanTime(startMinutes),
  };
}

/** More names than these do not help to see what is wrong. */
const MOST_NAMES = 3;

function factsOfShared({ persons, presence }: SharedPersons) {
  const names = persons.slice(0, MOST_NAMES).map(personName);
  return { persons: names, count: persons.length, presence };
}

/** "in beiden Gremien sind Frau Averbeck und 1 weitere Person tätig". */
function sharedText({
  persons,
  count,
  presence,
}: Pick<MeetingClash, "persons" | "count" | "presence">): string {
  const others = count - persons.length;
  const names = listed(
    others === 0 ? persons : [...persons, counted(others, "weitere Person", "weitere Personen")],
  );
  const verb = count === 1 ? "ist" : "sind";
  return presence === "attending"
    ? `in beiden Gremien ${verb} ${names} tätig`
    : `in dem einen Gremium ${verb} ${names} tätig, in dem anderen als Vertretung benannt`;
}

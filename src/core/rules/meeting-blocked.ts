import { periodOf, type Period } from "../calendar";
import { isKeptFor, type BlockedDays, type Organization, type RegisterIndex } from "../register";
import { caseOfDay, datedMeetings, theMeeting } from "./meetings";
import { overlapFinder } from "./overlap";
import { rule } from "./rule";
import { OWN_RULE } from "./sources";
import { spanText, termFacts, type TermFacts } from "./wording";

type MeetingBlocked = Readonly<Record<keyof TermFacts, string> & { day: string; occasion: string }>;
type BlockedPeriod = BlockedDays & { readonly term: Period };

/** Of several reasons for the same day the one is told that ends last. */
export const meetingBlocked = rule<MeetingBlocked>({
  code: "meeting-blocked",
  severity: "warning",
  title: "Sitzung an einem Sperrtermin",
  remedy: "Verlegen Sie die Sitzung, oder streichen Sie den Sperrtermin, wenn er nicht mehr gilt.",
  source: OWN_RULE,
  *check(index) {
    const blockedFor = blockedFinder(index);
    for (const meeting of datedMeetings(index)) {
      const { day, organization } = meeting;
      const blocked = blockedFor(organization)({ start: day, end: day });
      if (!blocked) continue;
      const { term, occasion, place } = blocked;
      yield caseOfDay(meeting, { occasion, ...termFacts(term) }, [place]);
    }
  },
  message({ day, occasion, ...term }, subject) {
    const reason = occasion === "" ? "" : `${occasion}, `;
    return `${theMeeting(day, subject)} liegt an einem Sperrtermin (${reason}${spanText(term)}).`;
  },
});

type FindBlocked = ReturnType<typeof overlapFinder<BlockedPeriod>>;

/** What blocks an organization: a day that is kept free for its own meeting does not. */
function blockedFinder({ register }: RegisterIndex): (organization: Organization) => FindBlocked {
  const periods = register.blockedDays.flatMap((blocked): BlockedPeriod[] => {
    const term = periodOf(blocked.term);
    return term ? [{ ...blocked, term }] : [];
  });
  const finders = new Map<Organization, FindBlocked>();
  return (organization) => {
    const finder =
      finders.get(organization) ??
      overlapFinder(periods.filter((blocked) => !isKeptFor(blocked, organization)));
    finders.set(organization, finder);
    return finder;
  };
}

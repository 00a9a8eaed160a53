import { groupBy, type RegisterIndex } from "../register";
import { dayPlace } from "./meetings";
import { countsRows, numberFaults, type NumberedMeeting, type NumberFault } from "./number-faults";
import { rule } from "./rule";
import { OWN_RULE } from "./sources";
import { where } from "./wording";

type MeetingNumber = Readonly<{
  fault: NumberFault["fault"];
  from: number;
  to: number;
  count: number;
}>;

/** Numbers go on over the years, and a meeting that is entfallen keeps its own. */
export const meetingNumber = rule<MeetingNumber>({
  code: "meeting-number",
  severity: "warning",
  title: "Sitzungen nicht fortlaufend nummeriert",
  remedy:
    "Berichtigen Sie „Nr.“, oder tragen Sie die fehlende Sitzung ein; eine entfallene behält ihre Nummer.",
  source: OWN_RULE,
  *check(index) {
    const numbered = numberedMeetings(index);
    for (const [organization, ofOne] of groupBy(numbered, (meeting) => meeting.organization)) {
      for (const { fault, from, to, meetings } of numberFaults(ofOne)) {
        const count = fault === "gap" ? to - from + 1 : meetings.length;
        yield {
          organization: organization.shortName,
          facts: { fault, from, to, count },
          places: meetings.map((meeting) => meeting.places.number ?? dayPlace(meeting)),
        };
      }
    }
  },
  message({ fault, from, to, count }, subject) {
    if (fault === "repeated") {
      const often = count === 2 ? "zweimal" : `${count}-mal`;
      return `${where(subject)}Die Sitzungsnummer ${from} ist ${often} vergeben.`;
    }
    const missing =
      count === 1 ? `fehlt die ${from}` : `fehlen die ${from} ${count === 2 ? "und" : "bis"} ${to}`;
    return `${where(subject)}In der Nummerierung der Sitzungen ${missing}.`;
  },
});

/** Without the sheets whose numbers only count their rows. */
function numberedMeetings({ register }: RegisterIndex): NumberedMeeting[] {
  const numbered = register.meetings.filter(
    (meeting): meeting is NumberedMeeting => meeting.number !== undefined,
  );
  const bySheet = groupBy(numbered, ({ places }) => places.organization.sheet);
  return [...bySheet.values()].filter((meetings) => !countsRows(meetings)).flat();
}

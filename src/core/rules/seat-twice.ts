import { sharedTerm } from "../calendar";
import { personName } from "../register";
import { overlaps } from "./overlap";
import { rule } from "./rule";
import { organizationsOf, rowsByPerson } from "./seated";
import { OWN_RULE } from "./sources";
import { termFacts, termText, where, who, type TermFacts } from "./wording";

type SeatTwice = Readonly<Record<keyof TermFacts, string>>;

/** Two rows as member; a chair who is listed as a member too sits on one seat. */
export const seatTwice = rule<SeatTwice>({
  code: "seat-twice",
  severity: "error",
  title: "Person auf zwei Sitzen",
  remedy:
    "Löschen Sie eine der beiden Zeilen, oder tragen Sie die Person ein, die den Sitz innehat.",
  source: OWN_RULE,
  *check(index) {
    for (const organization of organizationsOf(index.register.quotas)) {
      for (const rows of rowsByPerson(index, organization, ["member"]).values()) {
        for (const { earlier, later } of overlaps(rows)) {
          const term = sharedTerm(earlier.term, later.term);
          if (!term) continue;
          yield {
            organization: organization.shortName,
            person: personName(later.person),
            facts: { ...termFacts(term) },
            places: [later.places.person, earlier.places.person],
          };
        }
      }
    }
  },
  message: (term, subject) =>
    `${where(subject)}${who(subject)} steht auf zwei Sitzen zugleich, ${termText(term)}.`,
});

import { isReversed } from "../calendar";
import { personName } from "../register";
import { rule } from "./rule";
import { OWN_RULE } from "./sources";
import { germanDay, termFacts, where, who, type TermFacts } from "./wording";

type TermReversed = Readonly<Record<keyof TermFacts, string>>;

export const termReversed = rule<TermReversed>({
  code: "term-reversed",
  severity: "error",
  title: "Ende vor Beginn",
  remedy: "Berichtigen Sie „von“ oder „bis“; vielleicht sind beide vertauscht.",
  source: OWN_RULE,
  *check(index) {
    for (const { term, organization, person, places } of index.register.memberships) {
      if (!isReversed(term)) continue;
      yield {
        organization: organization.shortName,
        person: personName(person),
        facts: { ...termFacts(term) },
        places: [places.end ?? places.person, places.start ?? places.person],
      };
    }
  },
  message: ({ from, to }, subject) =>
    `${where(subject)}${who(subject)} beginnt am ${germanDay(from)} und endet schon am ${germanDay(to)}.`,
});

import { sharedTerm } from "../calendar";
import { personName } from "../register";
import { rule } from "./rule";
import { MEMBER_ROLES, rowFinder, rowsByPerson } from "./seated";
import { OWN_RULE } from "./sources";
import { termFacts, termText, where, who, type TermFacts } from "./wording";

type DeputyIsMember = Readonly<Record<keyof TermFacts, string>>;

/** Whoever sits there already cannot take another's seat as well. */
export const deputyIsMember = rule<DeputyIsMember>({
  code: "deputy-is-member",
  severity: "error",
  title: "Vertretung ist selbst Mitglied",
  remedy: "Benennen Sie als Vertretung eine Person, die dem Gremium nicht selbst angehört.",
  source: OWN_RULE,
  *check(index) {
    for (const organization of index.register.organizations) {
      const memberAt = rowFinder(rowsByPerson(index, organization, MEMBER_ROLES));
      for (const row of index.membershipsOf(organization)) {
        if (row.role !== "substitute" || row.substituteFor?.person === row.person) continue;
        const member = memberAt(row.person, row.term);
        const term = member && sharedTerm(member.term, row.term);
        if (!term) continue;
        yield {
          organization: organization.shortName,
          person: personName(row.person),
          facts: { ...termFacts(term) },
          places: [row.places.person, member.places.person],
        };
      }
    }
  },
  message: (term, subject) =>
    `${where(subject)}${who(subject)} ist Vertretung und zugleich selbst Mitglied, ${termText(term)}.`,
});

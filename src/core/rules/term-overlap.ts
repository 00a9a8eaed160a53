import { sharedTerm } from "../calendar";
import { groupBy, personName, type Membership, type Role } from "../register";
import { overlaps } from "./overlap";
import { rule } from "./rule";
import { OWN_RULE } from "./sources";
import { termFacts, termText, where, who, type TermFacts } from "./wording";

type TermOverlap = Readonly<Record<keyof TermFacts, string> & { role: Role }>;

/** Rows with the very same term are row-duplicate's business, rows without any date as well. */
export const termOverlap = rule<TermOverlap>({
  code: "term-overlap",
  severity: "error",
  title: "Mitgliedschaft zeitlich doppelt",
  remedy: "Berichtigen Sie „von“ und „bis“ so, dass die Zeiten aneinander anschließen.",
  source: OWN_RULE,
  *check(index) {
    const dated = index.register.memberships.filter(
      ({ term }) => term.start !== undefined || term.end !== undefined,
    );
    for (const rows of sameMemberships(dated)) {
      for (const { earlier, later } of overlaps(rows)) {
        const term = sharedTerm(earlier.term, later.term);
        if (!term || isSameTerm(earlier, later)) continue;
        yield {
          organization: later.organization.shortName,
          person: personName(later.person),
          facts: { ...termFacts(term), role: later.role },
          places: [later, earlier].map(({ places }) => places.start ?? places.end ?? places.person),
        };
      }
    }
  },
  message: ({ from, to }, subject) =>
    `${where(subject)}${who(subject)} ist mit derselben Funktion zweimal eingetragen; die Zeiten überschneiden sich ${termText({ from, to })}.`,
});

/** Same person, organization and role; of deputies also the same member: two of them are two. */
function* sameMemberships(memberships: readonly Membership[]): Iterable<readonly Membership[]> {
  for (const ofPerson of groupBy(memberships, ({ person }) => person).values()) {
    if (ofPerson.length < 2) continue;
    for (const inOrganization of groupBy(ofPerson, ({ organization }) => organization).values()) {
      for (const inRole of groupBy(inOrganization, ({ role }) => role).values()) {
        yield* groupBy(
          inRole,
          ({ substituteFor }) => substituteFor?.person ?? substituteFor?.text,
        ).values();
      }
    }
  }
}

function isSameTerm(a: Membership, b: Membership): boolean {
  return a.term.start === b.term.start && a.term.end === b.term.end;
}

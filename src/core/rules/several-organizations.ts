import type { Day } from "../calendar";
import {
  delegatesOf,
  delegateSubstitutesOf,
  notOver,
  personName,
  type Membership,
  type Organization,
  type Person,
  type RegisterIndex,
} from "../register";
import { rule } from "./rule";
import { OWN_RULE } from "./sources";
import { listed, who } from "./wording";

type SeveralOrganizations = Readonly<{ organizations: readonly string[] }>;

/** Allowed, and done in the paper's own case: a deputy of the KoStAG sits in an AG. Hence a hint. */
export const severalOrganizations = rule<SeveralOrganizations>({
  code: "several-organizations",
  severity: "hint",
  title: "In mehreren Gremien tätig",
  remedy: "Sie brauchen nichts zu tun; prüfen Sie nur, ob die Häufung gewollt ist.",
  source: OWN_RULE,
  *check(index, { asOf }) {
    for (const [person, rows] of sentRows(index, asOf)) {
      if (rows.size < 2) continue;
      yield {
        person: personName(person),
        facts: { organizations: [...rows.keys()].map(({ shortName }) => shortName) },
        places: [...rows.values()].map(({ places }) => places.person),
      };
    }
  },
  message: ({ organizations }, subject) =>
    `${who(subject)} ist in mehreren Gremien Mitglied oder Vertretung: ${listed(organizations)}.`,
});

/** The first row of each person in each organization, in the order of the quotas. */
function sentRows(index: RegisterIndex, asOf: Day): Map<Person, Map<Organization, Membership>> {
  const rows = new Map<Person, Map<Organization, Membership>>();
  for (const quota of index.register.quotas) {
    if (!quota.sendingOrganization) continue;
    const sent = [...delegatesOf(index, quota), ...delegateSubstitutesOf(index, quota)];
    for (const row of notOver(sent, asOf)) {
      const ofPerson = rows.get(row.person) ?? new Map<Organization, Membership>();
      if (!ofPerson.has(row.organization)) ofPerson.set(row.organization, row);
      rows.set(row.person, ofPerson);
    }
  }
  return rows;
}

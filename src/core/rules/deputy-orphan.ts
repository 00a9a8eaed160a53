import { isReversed, type Term } from "../calendar";
import { personName, type Person } from "../register";
import { rule } from "./rule";
import { DEPUTISED_ROLES, rowFinder, rowsByPerson, type RowsByPerson } from "./seated";
import { OWN_RULE } from "./sources";
import { where, who } from "./wording";

type Reason = "unknown-person" | "no-member" | "other-time";
type DeputyOrphan = Readonly<{ substituteFor: string; reason: Reason }>;

const REASON_TEXTS: Readonly<Record<Reason, string>> = {
  "unknown-person": "diese Person ist in der Liste nicht eindeutig zu finden",
  "no-member": "diese Person ist dort kein Mitglied",
  "other-time": "diese Person ist dort zu dieser Zeit kein Mitglied",
};

/** A deputy without "Vertretung für" is no orphan: the list may be in order or a pool. */
export const deputyOrphan = rule<DeputyOrphan>({
  code: "deputy-orphan",
  severity: "error",
  title: "Vertretung ohne Mitglied",
  remedy: "Berichtigen Sie „Vertretung für“, oder tragen Sie das Mitglied in dieses Gremium ein.",
  source: OWN_RULE,
  *check(index) {
    for (const organization of index.register.organizations) {
      const reasonOf = reasonFinder(rowsByPerson(index, organization, DEPUTISED_ROLES));
      for (const row of index.membershipsOf(organization)) {
        const { role, person, substituteFor, places } = row;
        if (role !== "substitute" || !substituteFor) continue;
        const reason = reasonOf(substituteFor.person, row.term);
        if (!reason) continue;
        yield {
          organization: organization.shortName,
          person: personName(person),
          facts: { substituteFor: substituteFor.text, reason },
          places: [places.substituteFor ?? places.person, places.person],
        };
      }
    }
  },
  message: ({ substituteFor, reason }, subject) =>
    `${where(subject)}${who(subject)} ist als Vertretung für „${substituteFor}“ eingetragen; ${REASON_TEXTS[reason]}.`,
});

/** undefined: no orphan. A reversed term on either side leaves open when it was: no orphan for that. */
function reasonFinder(
  rows: RowsByPerson,
): (target: Person | undefined, term: Term) => Reason | undefined {
  const memberAt = rowFinder(rows);
  const withReversed = new Set(
    [...rows.values()]
      .flat()
      .filter((row) => isReversed(row.term))
      .map(({ person }) => person),
  );
  return (target, term) => {
    if (!target) return "unknown-person";
    if (!rows.has(target)) return "no-member";
    const isSound = isReversed(term) || withReversed.has(target) || memberAt(target, term);
    return isSound ? undefined : "other-time";
  };
}

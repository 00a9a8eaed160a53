import { isReversed, termsOverlap } from "../calendar";
import type { Case } from "../findings";
import {
  delegatesOf,
  delegateSubstitutesOf,
  notOver,
  personName,
  requiresDeputies,
  type DeputyMode,
  type Membership,
  type RegisterIndex,
} from "../register";
import { rule } from "./rule";
import { distinctRows } from "./seated";
import { ORDER_OF_DEPUTIES } from "./sources";
import { where, who } from "./wording";

type DeputyMissing = Readonly<{ deputyMode: DeputyMode }>;

/**
 * Personal: each member wants a deputy. Ranked: one list for all, so one finding for the organization.
 * Whom a pool covers ("alle weiteren Mitglieder der Fraktion") lacks none.
 */
export const deputyMissing = rule<DeputyMissing>({
  code: "deputy-missing",
  severity: "error",
  title: "Vertretung fehlt",
  remedy: "Benennen Sie eine Vertretung, und tragen Sie sie in die Mitgliederliste ein.",
  source: ORDER_OF_DEPUTIES,
  *check(index, { asOf }) {
    for (const quota of index.register.quotas) {
      if (quota.declined || !requiresDeputies(quota.deputyMode)) continue;
      const members = notOver(delegatesOf(index, quota), asOf).filter(
        (member) => !index.deputyPoolOf(member),
      );
      if (quota.deputyMode === "personal") yield* membersWithout(index, members);
      const [first] = members;
      if (quota.deputyMode !== "ranked" || !first) continue;
      if (notOver(delegateSubstitutesOf(index, quota), asOf).length > 0) continue;
      yield {
        organization: quota.organization.shortName,
        facts: { deputyMode: "ranked" },
        places: [first.places.person],
      };
    }
  },
  message: ({ deputyMode }, subject) =>
    deputyMode === "personal"
      ? `${where(subject)}${who(subject)} hat keine persönliche Vertretung.`
      : `${where(subject)}Es ist keine Vertretung nach Rangfolge benannt.`,
});

/** One case a person, however many rows. A reversed term is term-reversed's business, on both sides. */
function* membersWithout(
  index: RegisterIndex,
  members: readonly Membership[],
): Iterable<Case<DeputyMissing>> {
  const reported = new Set();
  for (const member of distinctRows(members)) {
    if (isReversed(member.term) || reported.has(member.person)) continue;
    const deputies = index.substitutesNamedFor(member.person, member.organization);
    if (deputies.some(({ term }) => isReversed(term) || termsOverlap(term, member.term))) continue;
    reported.add(member.person);
    yield {
      organization: member.organization.shortName,
      person: personName(member.person),
      facts: { deputyMode: "personal" },
      places: [member.places.person],
    };
  }
}

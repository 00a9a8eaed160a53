import { termIncludes, type Day } from "../calendar";
import { delegatesOf, notOver, personName, type Membership, type Role } from "../register";
import { rule } from "./rule";
import { distinctRows } from "./seated";
import { sourceGap, sourcedQuotas, type SourcedQuota } from "./source-membership";
import { PAPER } from "./sources";
import { where, who } from "./wording";

type DelegateWithoutVote = Readonly<{ sendingOrganization: string; roles: readonly string[] }>;

const ROLES_WITHOUT_VOTE: readonly Role[] = ["substitute", "advisory", "guest"];

/** Judged for the Stichtag, or for the first day of one who has not begun. */
export const delegateWithoutVoteInSource = rule<DelegateWithoutVote>({
  code: "delegate-without-vote-in-source",
  severity: "warning",
  title: "Im entsendenden Gremium nur Vertretung oder beratend",
  remedy:
    "Prüfen Sie, ob ein stimmberechtigtes Mitglied des entsendenden Gremiums zu benennen ist.",
  source: PAPER,
  *check(index, { asOf }) {
    for (const { quota, source, belongingOf } of sourcedQuotas(index)) {
      const reported = new Set();
      for (const row of distinctRows(notOver(delegatesOf(index, quota), asOf))) {
        const rows = reported.has(row.person) ? [] : rowsWithoutVote(row, belongingOf, asOf);
        if (rows.length === 0) continue;
        reported.add(row.person);
        yield {
          organization: quota.organization.shortName,
          person: personName(row.person),
          facts: {
            sendingOrganization: source.shortName,
            roles: [...new Set(rows.map(({ role }) => role))],
          },
          places: [row.places.person, ...rows.map(({ places }) => places.person)],
        };
      }
    }
  },
  message: ({ sendingOrganization }, subject) =>
    `${where(subject)}${who(subject)} gehört dem entsendenden Gremium (${sendingOrganization}) nur als Vertretung oder ohne Stimmrecht an.`,
});

/** The rows that make the person belong on that day, if none of them carries a vote; else none. */
function rowsWithoutVote(
  row: Membership,
  belongingOf: SourcedQuota["belongingOf"],
  asOf: Day,
): readonly Membership[] {
  const belonging = belongingOf(row.person);
  if (sourceGap(row, belonging, asOf)) return [];
  const day = Math.max(asOf, row.term.start ?? asOf) as Day;
  const rows = belonging.rows.filter(({ term }) => termIncludes(term, day));
  return rows.some(hasVote) ? [] : rows;
}

function hasVote({ role, votingRight }: Membership): boolean {
  return votingRight !== false && !ROLES_WITHOUT_VOTE.includes(role);
}

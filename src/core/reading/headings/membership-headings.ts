import { MEMBERSHIP_VOCABULARY, type MembershipField } from "./membership-vocabulary";
import { groupedField, partField } from "./person-parts";
import { isPrivateHeading } from "./private-headings";
import { meaningOf } from "./vocabulary";

export type { MembershipField } from "./membership-vocabulary";

/** What a heading means in a membership table; undefined if it is not understood. */
export function membershipField(heading: string): MembershipField | undefined {
  return groupedField(heading, membershipField) ?? plainField(heading);
}

function plainField(heading: string): MembershipField | undefined {
  const field = meaningOf(MEMBERSHIP_VOCABULARY, heading) ?? partField(heading);
  return field ?? (isPrivateHeading(heading) ? "private" : undefined);
}

/**
 * Headings that are also said in the rows below ("Mitglied" as a Funktion, "Arbeitsgruppe" as an Art), or
 * that a name may begin with (Telemann, Bankert): one of them alone never makes a header row.
 */
export const WEAK_FIELDS: ReadonlySet<MembershipField> = new Set([
  "member",
  "delegate",
  "deputy",
  "advisory",
  "institution",
  "vote",
  "private",
]);

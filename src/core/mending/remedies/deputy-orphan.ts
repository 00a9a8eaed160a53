import { isReversed, termsOverlap } from "../../calendar";
import { personName, type Membership, type Role } from "../../register";
import { amendmentOf } from "../cells/amendment";
import { samplesOf } from "../lists/person-edits";
import { membershipAt, type WrittenMembership } from "../lists/membership-at";
import { placeIn, valueIn } from "../lists/person-slot";
import { isWritable } from "../cells/sheet-cells";
import { nameStyle, nameText } from "../people/name-text";
import type { Choice } from "../remedy";
import type { Situation } from "../situation";
import type { Mend } from "./mend";

/** Members whom somebody may stand in for; the deputy of an office-holder is another matter. */
const DEPUTISED_ROLES: readonly Role[] = ["member", "chair", "deputy-chair"];

/** Whom the deputy stands in for: a member of the organization who has none at that time. */
export const mendDeputyOrphan: Mend = (finding, situation) => {
  const written = membershipAt(finding.places[1] ?? finding.places[0], finding, situation);
  if (!written || written.slot.isDeputy) return [];
  const choices = membersWithout(written.membership, situation).flatMap(
    (member) => targetChoice(written, member) ?? [],
  );
  return [{ label: "Vertretenes Mitglied wählen", choices }];
};

/** One row for each member who runs when the deputy does and has nobody yet. */
function membersWithout(deputy: Membership, { index }: Situation): Membership[] {
  const { organization, person, term } = deputy;
  if (isReversed(term)) return [];
  const members = index
    .membershipsOf(organization)
    .filter(
      (row) =>
        DEPUTISED_ROLES.includes(row.role) &&
        row.person !== person &&
        termsOverlap(row.term, term) &&
        !index
          .substitutesNamedFor(row.person, organization)
          .some((other) => termsOverlap(other.term, row.term)),
    );
  return [...new Map(members.map((row) => [row.person, row])).values()];
}

function targetChoice({ slot }: WrittenMembership, member: Membership): Choice | undefined {
  const { list, sheet, row } = slot;
  const column = list.columns.substituteFor;
  if (column === undefined || !isWritable(sheet, { row, column })) return undefined;
  const beside = { formOfAddress: false, title: false, affix: false };
  const style = nameStyle(samplesOf(sheet, list, column));
  const after = nameText(member.person, member.onBehalfOf, style, beside);
  if (after === undefined) return undefined;
  const edit = { place: placeIn(slot, column), before: valueIn(slot, column), after };
  return {
    label: personName(member.person),
    detail: member.onBehalfOf ?? "",
    amendment: amendmentOf([edit]),
  };
}

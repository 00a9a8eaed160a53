import type { Finding } from "../../findings";
import { placeText, type Place } from "../../grid";
import type { Membership } from "../../register";
import { readNameCell } from "../../reading";
import { nameKey } from "../../words";
import { textOf } from "../cells/sheet-cells";
import { isReadAs } from "../people/name-text";
import type { Situation } from "../situation";
import { slotAt, valueIn, type PersonSlot } from "./person-slot";

/** A membership and the cells that name its person. */
export interface WrittenMembership {
  readonly membership: Membership;
  readonly slot: PersonSlot;
}

/**
 * The membership of a finding's organization whose person that cell names, and nobody else; undefined
 * where it names several or may not be written into.
 */
export function membershipAt(
  place: Place | undefined,
  finding: Finding,
  situation: Situation,
): WrittenMembership | undefined {
  if (!place) return undefined;
  const text = placeText(place);
  const [membership, ...more] = situation.index.register.memberships.filter(
    ({ places }) => placeText(places.person) === text,
  );
  const slot = slotAt(place, situation);
  const isOfFinding = membership?.organization.shortName === finding.organization;
  if (!membership || !slot || more.length > 0 || !isOfFinding) return undefined;
  return namesJust(membership, slot) ? { membership, slot } : undefined;
}

/** The cell may tell less than the register knows, but no other name. */
function namesJust({ person }: Membership, slot: PersonSlot): boolean {
  const text = textOf(valueIn(slot, slot.columns.name));
  if (slot.columns.givenName !== undefined) return readNameCell(text) !== "blank";
  const { familyName } = person;
  return (
    isReadAs(text, person) ||
    isReadAs(text, { ...person, givenName: undefined }) ||
    nameKey(text).includes(nameKey(familyName))
  );
}

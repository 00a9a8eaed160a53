import { termsOverlap } from "../../calendar";
import type { Membership } from "../../register";
import { parseName, readNameCell } from "../../reading";
import { nameKey } from "../../words";
import { textOf } from "../cells/sheet-cells";
import { slotAt, valueIn, type PersonSlot } from "../lists/person-slot";
import type { Situation } from "../situation";
import type { DeputyPlace } from "./deputy-choices";

/** The row of a list that names "N.N." as the deputy of a member. */
export function placeOpen(member: Membership, situation: Situation): DeputyPlace | undefined {
  for (const { role, term, place } of situation.index.openSeatsIn(member.organization)) {
    const isMeant = role === "substitute" && termsOverlap(term, member.term);
    const slot = isMeant ? slotAt(place, situation) : undefined;
    if (slot && !slot.isDeputy && isOpenFor(member, slot)) return { slot, further: [], tables: [] };
  }
  return undefined;
}

function isOpenFor({ person }: Membership, slot: PersonSlot): boolean {
  const target = textOf(valueIn(slot, slot.list.columns.substituteFor));
  const { familyName, givenName } = parseName(target);
  const isSameGiven =
    givenName === undefined || nameKey(givenName) === nameKey(person.givenName ?? "");
  const isOpen = readNameCell(textOf(valueIn(slot, slot.columns.name))) === "open";
  return isOpen && isSameGiven && nameKey(familyName) === nameKey(person.familyName);
}

import { delegateSubstitutesOf, notOver, requiresDeputies, type SeatQuota } from "../../register";
import { readNameCell } from "../../reading";
import { textOf } from "../cells/sheet-cells";
import { valueIn, type PersonSlot } from "../lists/person-slot";
import type { Situation } from "../situation";

/** True where a new member in that slot would lack a deputy: none stands beside, none is on the list. */
export function needsDeputy(
  quota: SeatQuota | undefined,
  slot: PersonSlot,
  { index, asOf }: Situation,
): boolean {
  if (!quota || quota.declined || !requiresDeputies(quota.deputyMode)) return false;
  if (quota.deputyMode === "ranked") {
    return notOver(delegateSubstitutesOf(index, quota), asOf).length === 0;
  }
  return !slot.list.deputies.some(
    ({ name }) => readNameCell(textOf(valueIn(slot, name))) === "name",
  );
}

import type { PlannedDelegation, PlannedSeat } from "../planning";
import type { Membership } from "../register";
import { namesText, type Speak } from "./person-text";
import { numberWord } from "./wording";

/** A seat with somebody on it. */
export type FilledSeat = PlannedSeat & { readonly delegate: Membership };

/** The deputies of all members; those named for nobody who is seated are none. */
export function sharedDeputies({ quota, sharedSubstitutes }: PlannedDelegation) {
  const isShared = quota.deputyMode === "ranked" || quota.deputyMode === "pool";
  return isShared ? sharedSubstitutes : [];
}

/** "; Vertretung in dieser Reihenfolge: Frau A (CDU) und Herr B (SPD)"; empty without such deputies. */
export function sharedText(delegation: PlannedDelegation, speak: Speak): string {
  const shared = sharedDeputies(delegation);
  if (shared.length === 0) return "";
  const hasOrder = delegation.quota.deputyMode === "ranked" && shared.length > 1;
  return `; Vertretung${hasOrder ? " in dieser Reihenfolge" : ""}: ${namesText(shared, speak)}`;
}

/** "Frau A (CDU)", or what the list says instead of a name; empty without either. */
export function ownDeputies({ substitutes, deputyPool = "" }: PlannedSeat, speak: Speak): string {
  return substitutes.length > 0 ? namesText(substitutes, speak) : deputyPool;
}

/** " sowie deren Vertretungen" where everybody has one; else how many there are; empty where none is. */
export function deputiesText(delegation: PlannedDelegation, filled: readonly FilledSeat[]): string {
  const shared = sharedDeputies(delegation).length;
  const own = filled.map(ownOnes);
  const isForAll =
    shared > 0 ? shared > 1 || filled.length === 1 : own.every((deputies) => deputies.length > 0);
  const count = shared > 0 ? shared : new Set(own.flat()).size;
  if (count === 0) return "";
  if (isForAll) return theirDeputies(filled.length, count);
  return count === 1 ? " sowie eine Vertretung" : ` sowie ${numberWord(count)} Vertretungen`;
}

/** A pool is one of its own for each member. */
function ownOnes(seat: FilledSeat): unknown[] {
  if (seat.substitutes.length > 0) return seat.substitutes.map(({ person }) => person);
  return seat.deputyPool === undefined ? [] : [seat];
}

/** " sowie dessen Vertretung": of "ein Mitglied", whoever that is. */
export function theirDeputies(members: number, deputies = members): string {
  return ` sowie ${members === 1 ? "dessen" : "deren"} ${deputies === 1 ? "Vertretung" : "Vertretungen"}`;
}

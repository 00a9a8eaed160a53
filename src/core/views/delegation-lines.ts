import type { DelegationPlan, PlannedDelegation, PlannedSeat } from "../planning";
import type { Membership } from "../register";
import { speakerFor, type Speak } from "./person-text";

/** What stands for a seat that nobody sits on. */
const NOBODY = "N.N.";

/**
 * The numbered form of council papers, a line for each quota: "KoStAG: 1. Frau A (Vertretung Herr B)
 * 2. Herr C (Vertretung Frau D)", "AG 0-6: Frau E". Nobody beyond the quota is named.
 */
export function delegationLines(plan: DelegationPlan): string[] {
  const speak = speakerFor(plan);
  const quotasOf = new Map<unknown, number>();
  for (const { quota } of plan.delegations)
    quotasOf.set(quota.organization, (quotasOf.get(quota.organization) ?? 0) + 1);
  return plan.delegations.filter(isWorthALine).map((delegation) => {
    const { organization, sendingOrganization } = delegation.quota;
    const isOneOfSeveral = (quotasOf.get(organization) ?? 0) > 1 && sendingOrganization;
    const source = isOneOfSeveral ? ` (aus ${sendingOrganization.shortName})` : "";
    return `${organization.shortName}${source}: ${lineOf(delegation, speak)}`;
  });
}

/** A quota without seats that nobody fills says nothing. */
export function isWorthALine({ quota, seats }: PlannedDelegation): boolean {
  return quota.declined || quota.seats > 0 || seats.length > 0;
}

function lineOf({ quota, seats, sharedSubstitutes }: PlannedDelegation, speak: Speak): string {
  if (quota.declined) return "keine Entsendung";
  const within = seats.filter(({ surplus }) => !surplus);
  const texts = within.map((seat) => seatText(seat, speak));
  const isSingle = quota.seats <= 1;
  const numbered = isSingle ? texts : texts.map((text, index) => `${index + 1}. ${text}`);
  return [...numbered, ...sharedText(quota.deputyMode, sharedSubstitutes, speak)].join(" ");
}

function seatText({ delegate, substitutes }: PlannedSeat, speak: Speak): string {
  if (!delegate) return NOBODY;
  const names = substitutes.map(({ person }) => speak(person)).join(", ");
  return names === "" ? speak(delegate.person) : `${speak(delegate.person)} (Vertretung ${names})`;
}

function sharedText(
  mode: PlannedDelegation["quota"]["deputyMode"],
  substitutes: readonly Membership[],
  speak: Speak,
): string[] {
  if (substitutes.length === 0 || mode === "personal" || mode === "none") return [];
  const names = substitutes.map(({ person }) => speak(person)).join(", ");
  return [
    mode === "ranked" ? `(Vertretung in dieser Reihenfolge: ${names})` : `(Vertretung: ${names})`,
  ];
}

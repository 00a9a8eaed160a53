import type { DelegationPlan, PlannedDelegation, PlannedSeat } from "../planning";
import type { Membership } from "../register";
import { sharedDeputies } from "./deputies-text";
import { speakerFor, type Speak } from "./person-text";
import { membersText, MOST_NAMES } from "./wording";

/** What stands for a seat that nobody sits on. */
const NOBODY = "N.N.";

/**
 * The numbered form of council papers, a line for each quota: "KoStAG: 1. Frau A (Vertretung Herr B)
 * 2. Herr C (Vertretung Frau D)", "AG 0-6: Frau E". Nobody beyond the quota is named.
 */
export function delegationLines(plan: DelegationPlan, speak = speakerFor(plan)): string[] {
  const quotasOf = new Map<unknown, number>();
  for (const { quota } of plan.delegations)
    quotasOf.set(quota.organization, (quotasOf.get(quota.organization) ?? 0) + 1);
  const told = plan.delegations.filter(({ quota }) => quota.declined || quota.seats > 0);
  return told.map((delegation) => {
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

function lineOf(delegation: PlannedDelegation, speak: Speak): string {
  const { quota, seats } = delegation;
  if (quota.declined) return "keine Entsendung";
  const within = seats.filter(({ surplus }) => !surplus);
  const filled = within.filter(({ delegate }) => delegate !== undefined).length;
  if (filled > MOST_NAMES) return `${membersText(filled)}, siehe Tabelle`;
  const texts = within.map((seat) => seatText(seat, speak));
  const isSingle = quota.seats <= 1;
  const numbered = isSingle ? texts : texts.map((text, index) => `${index + 1}. ${text}`);
  return [...numbered, ...sharedText(delegation, speak)].join(" ");
}

function seatText({ delegate, substitutes, deputyPool }: PlannedSeat, speak: Speak): string {
  if (!delegate) return NOBODY;
  const name = speak(delegate.person);
  if (substitutes.length > 0) return `${name} (Vertretung ${spoken(substitutes, speak)})`;
  return deputyPool === undefined ? name : `${name} (Vertretung: ${deputyPool})`;
}

function sharedText(delegation: PlannedDelegation, speak: Speak): string[] {
  const shared = sharedDeputies(delegation);
  if (shared.length === 0) return [];
  const hasOrder = delegation.quota.deputyMode === "ranked" && shared.length > 1;
  return [`(Vertretung${hasOrder ? " in dieser Reihenfolge" : ""}: ${spoken(shared, speak)})`];
}

function spoken(memberships: readonly Membership[], speak: Speak): string {
  const names = memberships.slice(0, MOST_NAMES).map(({ person }) => speak(person));
  const rest = memberships.length - names.length;
  return [...names, ...(rest > 0 ? [`${rest} weitere`] : [])].join(", ");
}

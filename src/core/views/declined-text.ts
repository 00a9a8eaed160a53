import type { DelegationPlan, PlannedDelegation } from "../planning";
import { groupBy } from "../register";
import { accusativeShort } from "./organization-text";
import { sendersOf, type Senders } from "./senders";
import { listed } from "./wording";

/** "Es werden keine Ausschussmitglieder in die KoStAG entsandt." */
export function declinedText(delegation: PlannedDelegation, senders: Senders): string {
  return nobodySent([delegation], senders);
}

/**
 * The Entscheidungsalternative of the council paper: nobody is sent to any of the organizations, a
 * sentence for each that sends. Empty where the plan sends nobody anyhow.
 */
export function alternativeTexts(plan: DelegationPlan): string[] {
  const sent = plan.delegations.filter(({ quota }) => !quota.declined && quota.seats > 0);
  const senders = sendersOf({ ...plan, delegations: sent });
  const bySender = groupBy(sent, ({ quota }) => quota.sendingOrganization);
  return [...bySender.values()].map((delegations) => nobodySent(delegations, senders));
}

function nobodySent(delegations: readonly PlannedDelegation[], senders: Senders): string {
  const [first] = delegations;
  const sender = first?.quota.sendingOrganization;
  const isOne = delegations.length === 1 && first?.quota.seats === 1;
  const members = senders.membersOf(sender, isOne ? "one" : "many");
  const targets = delegations.map(({ quota }) => accusativeShort(quota.organization));
  const into = listed([...new Set(targets)], "und/oder");
  return `Es ${isOne ? "wird kein" : "werden keine"} ${members} in ${into} entsandt.`;
}

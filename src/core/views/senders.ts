import type { DelegationPlan, PlannedDelegation } from "../planning";
import type { Organization } from "../register";
import { genitive, isCommittee, shortGenitive } from "./organization-text";

/** How a text speaks of the members that are sent: by the organization that they come from. */
export interface Senders {
  /** " des Ausschusses für Bildung, Schule und Integration", afterwards " des Ausschusses"; "" where nobody sends. */
  readonly ofSender: (delegation: PlannedDelegation) => string;
  /** "Ausschussmitglieder", or "Mitglieder der KoStAG" where another word or several senders want it. */
  readonly membersOf: (sender: Organization | undefined, count: "one" | "many") => string;
}

/** Only where a single organization sends, and after its full name, is the short one clear. */
export function sendersOf({ delegations }: DelegationPlan): Senders {
  const senders = new Set(delegations.map(({ quota }) => quota.sendingOrganization));
  const isAlone = senders.size === 1;
  const first = delegations.find(({ quota }) => !quota.declined);
  return {
    ofSender: (delegation) => {
      const sender = delegation.quota.sendingOrganization;
      if (!sender) return "";
      return ` ${isAlone && delegation !== first ? shortGenitive(sender) : genitive(sender)}`;
    },
    membersOf: (sender, count) => {
      const word = count === "one" ? "mitglied" : "mitglieder";
      if (sender && isAlone && isCommittee(sender)) return `Ausschuss${word}`;
      return `M${word.slice(1)}${sender ? ` ${genitive(sender)}` : ""}`;
    },
  };
}

import type { DelegationPlan, PlannedDelegation } from "../planning";
import { declinedText } from "./declined-text";
import { isWorthALine } from "./delegation-lines";
import { deputiesText, ownDeputies, sharedText, type FilledSeat } from "./deputies-text";
import { missingDeputies, nobodyYet, openText, surplusText } from "./open-points";
import { accusativeFull } from "./organization-text";
import { speakerFor, withFraktion, type Speak } from "./person-text";
import { sendersOf, type Senders } from "./senders";
import { capitalized, membersText, MOST_NAMES, sentence } from "./wording";

/**
 * Beschlussvorschlag, a paragraph for each quota, in the wording of council papers: "werden … benannt"
 * where deputies belong to it, "wird … entsandt" where not, and that nobody is sent where it is so.
 */
export function resolutionTexts(plan: DelegationPlan, speak = speakerFor(plan)): string[] {
  const told = plan.delegations.filter(isWorthALine);
  const senders = sendersOf({ ...plan, delegations: told });
  return told.map((delegation) => resolutionText(delegation, senders, speak));
}

function resolutionText(delegation: PlannedDelegation, senders: Senders, speak: Speak): string {
  const filled = delegation.seats.filter((seat): seat is FilledSeat => seat.delegate !== undefined);
  const within = filled.filter(({ surplus }) => !surplus);
  const beyond = filled.filter(({ surplus }) => surplus);
  return [
    ...firstSentences(delegation, within, senders, speak),
    ...surplusText(delegation, beyond, speak),
  ].join(" ");
}

function firstSentences(
  delegation: PlannedDelegation,
  within: readonly FilledSeat[],
  senders: Senders,
  speak: Speak,
): string[] {
  if (delegation.quota.declined) return [declinedText(delegation, senders)];
  if (within.length === 0)
    return delegation.openSeats === 0 ? [] : [nobodyYet(delegation, senders, speak)];
  return [
    sentence(mainClause(delegation, within, senders) + namesOf(delegation, within, speak)),
    ...missingDeputies(delegation, within, speak),
    ...openText(delegation),
  ];
}

function mainClause(
  delegation: PlannedDelegation,
  within: readonly FilledSeat[],
  senders: Senders,
): string {
  const { organization, deputyMode } = delegation.quota;
  const deputies = deputiesText(delegation, within);
  const members = capitalized(membersText(within.length)) + senders.ofSender(delegation);
  const verb = within.length > 1 || deputies !== "" ? "werden" : "wird";
  const target = accusativeFull(organization);
  return deputies !== "" || deputyMode !== "none"
    ? `${members}${deputies} ${verb} für ${target} benannt`
    : `${members} ${verb} in ${target} entsandt`;
}

function namesOf(
  delegation: PlannedDelegation,
  within: readonly FilledSeat[],
  speak: Speak,
): string {
  if (within.length > MOST_NAMES) return "; die Namen stehen in der Tabelle";
  const names = within.map((seat) => {
    const own = ownDeputies(seat, speak);
    return withFraktion(seat.delegate, speak) + (own === "" ? "" : `, Vertretung: ${own}`);
  });
  const numbered = names.length > 1 ? names.map((name, index) => `${index + 1}. ${name}`) : names;
  return `: ${numbered.join("; ")}${sharedText(delegation, speak)}`;
}

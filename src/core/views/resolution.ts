import type { DelegationPlan, PlannedDelegation, PlannedSeat } from "../planning";
import { requiresDeputies, type Membership } from "../register";
import { isWorthALine } from "./delegation-lines";
import { accusativeFull, accusativeShort, genitive } from "./organization-text";
import { accusativeName, speakerFor, withFraktion, type Speak } from "./person-text";
import { capitalized, listed, numberWord } from "./wording";

type FilledSeat = PlannedSeat & { readonly delegate: Membership };

/**
 * Beschlussvorschlag, a paragraph for each quota, in the wording of council papers: "werden … benannt"
 * where deputies belong to it, "wird … entsandt" where not, and the alternative of sending nobody.
 */
export function resolutionTexts(plan: DelegationPlan): string[] {
  const speak = speakerFor(plan);
  return plan.delegations
    .filter(isWorthALine)
    .map((delegation) => resolutionText(delegation, speak));
}

function resolutionText(delegation: PlannedDelegation, speak: Speak): string {
  const { quota, seats, openSeats } = delegation;
  if (quota.declined)
    return `In ${accusativeShort(quota.organization)} wird kein Mitglied${ofSource(delegation)} entsandt.`;
  const filled = seats.filter((seat): seat is FilledSeat => seat.delegate !== undefined);
  const within = filled.filter(({ surplus }) => !surplus);
  if (within.length === 0)
    return [...nobodyYet(delegation), ...surplusText(filled, speak)].join(" ");
  return [
    `${mainClause(delegation, within)}: ${namesText(delegation, within, speak)}.`,
    ...openText(openSeats),
    ...missingDeputies(delegation, within, speak),
    ...surplusText(filled, speak),
  ].join(" ");
}

function ofSource({ quota }: PlannedDelegation): string {
  return quota.sendingOrganization ? ` ${genitive(quota.sendingOrganization)}` : "";
}

function membersText(count: number): string {
  return `${numberWord(count)} ${count === 1 ? "Mitglied" : "Mitglieder"}`;
}

function mainClause(delegation: PlannedDelegation, within: readonly FilledSeat[]): string {
  const { organization, deputyMode } = delegation.quota;
  const deputies = deputiesText(delegation, within);
  const members = capitalized(membersText(within.length)) + ofSource(delegation);
  const verb = within.length > 1 || deputies !== "" ? "werden" : "wird";
  const target = accusativeFull(organization);
  return deputies !== "" || deputyMode !== "none"
    ? `${members}${deputies} ${verb} für ${target} benannt`
    : `${members} ${verb} in ${target} entsandt`;
}

/** " sowie deren Vertretungen" where each has one; else how many there are. */
function deputiesText(
  { sharedSubstitutes, quota }: PlannedDelegation,
  within: readonly FilledSeat[],
): string {
  const isShared = quota.deputyMode === "ranked" || quota.deputyMode === "pool";
  const count = isShared
    ? sharedSubstitutes.length
    : within.reduce((sum, { substitutes }) => sum + substitutes.length, 0);
  if (count === 0) return "";
  const whose = within.length === 1 ? "dessen" : "deren";
  const eachHasOne = within.every(({ substitutes }) => substitutes.length > 0);
  if (isShared ? count > 1 : eachHasOne)
    return ` sowie ${whose} ${count === 1 ? "Vertretung" : "Vertretungen"}`;
  return count === 1 ? " sowie eine Vertretung" : ` sowie ${numberWord(count)} Vertretungen`;
}

function namesText(
  { quota, sharedSubstitutes }: PlannedDelegation,
  within: readonly FilledSeat[],
  speak: Speak,
): string {
  const names = within.map(({ delegate, substitutes }) =>
    [
      withFraktion(delegate, speak),
      ...(substitutes.length > 0 ? [`Vertretung: ${namesOf(substitutes, speak)}`] : []),
    ].join(", "),
  );
  const numbered = names.length > 1 ? names.map((name, index) => `${index + 1}. ${name}`) : names;
  if (
    sharedSubstitutes.length === 0 ||
    quota.deputyMode === "personal" ||
    quota.deputyMode === "none"
  )
    return numbered.join("; ");
  const order = quota.deputyMode === "ranked" ? "Vertretung in dieser Reihenfolge" : "Vertretung";
  return [...numbered, `${order}: ${namesOf(sharedSubstitutes, speak)}`].join("; ");
}

function namesOf(memberships: readonly Membership[], speak: Speak): string {
  return listed(memberships.map((membership) => withFraktion(membership, speak)));
}

function nobodyYet(delegation: PlannedDelegation): string[] {
  const { quota, openSeats } = delegation;
  if (openSeats === 0) return [];
  const verb = openSeats === 1 ? "bleibt" : "bleiben";
  return [
    `Für ${accusativeFull(quota.organization)} ${verb} ${membersText(openSeats)}${ofSource(delegation)} zu benennen.`,
  ];
}

function openText(openSeats: number): string[] {
  if (openSeats === 0) return [];
  if (openSeats === 1) return ["Ein weiteres Mitglied bleibt zu benennen."];
  return [`${capitalized(numberWord(openSeats))} weitere Mitglieder bleiben zu benennen.`];
}

function missingDeputies(
  { quota, sharedSubstitutes }: PlannedDelegation,
  within: readonly FilledSeat[],
  speak: Speak,
): string[] {
  const wanting = within.filter(({ deputyPool }) => deputyPool === undefined);
  if (!requiresDeputies(quota.deputyMode) || wanting.length === 0) return [];
  if (quota.deputyMode === "ranked")
    return sharedSubstitutes.length > 0 ? [] : ["Die Vertretung bleibt zu benennen."];
  const lacking = wanting
    .filter(({ substitutes }) => substitutes.length === 0)
    .map(({ delegate }) => accusativeName(speak(delegate.person)));
  if (lacking.length === 0) return [];
  return lacking.length === 1
    ? [`Die Vertretung für ${listed(lacking)} bleibt zu benennen.`]
    : [`Die Vertretungen für ${listed(lacking)} bleiben zu benennen.`];
}

function surplusText(filled: readonly FilledSeat[], speak: Speak): string[] {
  const beyond = filled.filter(({ surplus }) => surplus).map(({ delegate }) => delegate);
  if (beyond.length === 0) return [];
  const verb = beyond.length === 1 ? "steht" : "stehen";
  return [`Über das Kontingent hinaus ${verb} in der Liste: ${namesOf(beyond, speak)}.`];
}

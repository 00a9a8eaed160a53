import type { PlannedDelegation } from "../planning";
import { requiresDeputies } from "../register";
import { sharedDeputies, sharedText, theirDeputies, type FilledSeat } from "./deputies-text";
import { accusativeFull } from "./organization-text";
import { accusativeName, namesText, type Speak } from "./person-text";
import type { Senders } from "./senders";
import { capitalized, listedFew, membersText, numberWord, sentence } from "./wording";

/** "Für die KoStAG bleiben zwei Mitglieder sowie deren Vertretungen zu benennen." */
export function nobodyYet(delegation: PlannedDelegation, senders: Senders, speak: Speak): string {
  const { quota, openSeats } = delegation;
  const isWanting = requiresDeputies(quota.deputyMode) && sharedDeputies(delegation).length === 0;
  const deputies = isWanting ? theirDeputies(openSeats) : "";
  const verb = openSeats === 1 && deputies === "" ? "bleibt" : "bleiben";
  const members = `${membersText(openSeats)}${senders.ofSender(delegation)}${deputies}`;
  const shared = sharedText(delegation, speak);
  return sentence(
    `Für ${accusativeFull(quota.organization)} ${verb} ${members} zu benennen${shared}`,
  );
}

/** "Ein weiteres Mitglied sowie dessen Vertretung bleiben zu benennen." */
export function openText({ quota, openSeats }: PlannedDelegation): string[] {
  if (openSeats === 0) return [];
  const deputies = quota.deputyMode === "personal" ? theirDeputies(openSeats) : "";
  const members =
    openSeats === 1 ? "ein weiteres Mitglied" : `${numberWord(openSeats)} weitere Mitglieder`;
  const verb = openSeats === 1 && deputies === "" ? "bleibt" : "bleiben";
  return [`${capitalized(members)}${deputies} ${verb} zu benennen.`];
}

/** "Die Vertretung für Herrn Kötting bleibt zu benennen." */
export function missingDeputies(
  delegation: PlannedDelegation,
  filled: readonly FilledSeat[],
  speak: Speak,
): string[] {
  const wanting = filled.filter(({ deputyPool }) => deputyPool === undefined);
  const mode = delegation.quota.deputyMode;
  if (!requiresDeputies(mode) || wanting.length === 0) return [];
  if (mode === "ranked")
    return sharedDeputies(delegation).length > 0 ? [] : ["Die Vertretung bleibt zu benennen."];
  const lacking = wanting
    .filter(({ substitutes }) => substitutes.length === 0)
    .map(({ delegate }) => accusativeName(speak(delegate.person)));
  if (lacking.length === 0) return [];
  return lacking.length === 1
    ? [`Die Vertretung für ${listedFew(lacking)} bleibt zu benennen.`]
    : [`Die Vertretungen für ${listedFew(lacking)} bleiben zu benennen.`];
}

/** Who stands in the list though there is no seat: nobody is left out in silence. */
export function surplusText(
  { quota, openSeats }: PlannedDelegation,
  beyond: readonly FilledSeat[],
  speak: Speak,
): string[] {
  if (beyond.length === 0) return [];
  const verb = beyond.length === 1 ? "steht" : "stehen";
  const names = namesText(
    beyond.map(({ delegate }) => delegate),
    speak,
  );
  const organization = accusativeFull(quota.organization);
  if (quota.declined) return [sentence(`In der Liste ${verb} dennoch: ${names}`)];
  if (quota.seats === 0 && openSeats === 0)
    return [
      sentence(`Für ${organization} ist kein Sitz zu besetzen; in der Liste ${verb}: ${names}`),
    ];
  return [sentence(`Über das Kontingent hinaus ${verb} in der Liste: ${names}`)];
}

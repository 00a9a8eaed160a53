import type { Severity } from "../findings";
import type { Standing, StandingState } from "../planning";
import type { CellRole } from "../document";
import { SEVERITY_VIEWS } from "./severity-text";
import { counted } from "./wording";

interface StateView {
  readonly text: string;
  readonly role: CellRole;
}

/** Without a role it weighs what the gravest finding does, for users may weigh rules otherwise. */
const STATES: Readonly<Record<StandingState, Pick<StateView, "text"> & Partial<StateView>>> = {
  complete: { text: "vollständig", role: "good" },
  open: { text: "offen" },
  surplus: { text: "überbesetzt" },
  declined: { text: "keine Entsendung", role: "hint" },
};

/** One or two words for a table; an organization whose seats nobody knows is neither full nor open. */
export function stateView(
  { seats, state }: Standing,
  gravest: Severity | undefined = "hint",
): StateView {
  return seats === null
    ? { text: "ohne Kontingent", role: "text" }
    : { role: SEVERITY_VIEWS[gravest].role, ...STATES[state] };
}

/** "KoStAG: 1 von 2 Sitzen besetzt, 2 Vertretungen". */
export function standingText(standing: Standing): string {
  const { shortName, seats, members, deputies, state } = standing;
  const deputyText = deputies === 0 ? "" : `, ${counted(deputies, "Vertretung", "Vertretungen")}`;
  const memberText = counted(members, "Mitglied", "Mitglieder");
  if (seats === null) return `${shortName}: ${memberText}${deputyText}`;
  if (state === "declined")
    return `${shortName}: keine Entsendung${members > 0 ? `, dennoch ${memberText} eingetragen` : ""}`;
  const seatText = `${members} von ${seats} ${seats === 1 ? "Sitz" : "Sitzen"} besetzt`;
  const surplus = state === "surplus" ? ` (${members - seats} zu viel)` : "";
  return `${shortName}: ${seatText}${surplus}${deputyText}`;
}

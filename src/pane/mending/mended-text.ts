import { placeText, type Amendment } from "../../core";
import { counted } from "../texts/severity";
import type { MendedStep } from "./mending-state";

/** "Geändert: Mitglieder!F12 (Herr Karl Probe)." */
export function mendedText(step: MendedStep): string {
  return `Geändert: ${stepText(step)}.`;
}

export function undoneText(step: MendedStep): string {
  return `Rückgängig gemacht: ${stepText(step)}.`;
}

/** "Mitglieder!F12 (Herr Karl Probe)", "5 Zellen auf dem Blatt Mitglieder (Herr Karl Probe)". */
export function stepText({ amendment, label }: MendedStep): string {
  return `${cellsText(amendment)} (${label})`;
}

function cellsText({ edits }: Amendment): string {
  const [first] = edits;
  if (first && edits.length === 1) return placeText(first.place);
  const sheets = [...new Set(edits.map(({ place }) => `„${place.sheet}“`))];
  const where = sheets.length === 1 ? "dem Blatt" : "den Blättern";
  return `${counted(edits.length, "Zelle", "Zellen")} auf ${where} ${sheets.join(", ")}`;
}

import { UnusableInput } from "../../core";

/** Why an export cannot be used. The sentence for it stands beside it in this file. */
export type UnusableExportReason = keyof typeof SENTENCES;

const LOAD_AGAIN = "laden Sie sie noch einmal aus dem Ratsinformationssystem herunter";

const SENTENCES = {
  "no-json": `Die Datei ist keine gültige JSON-Datei, vielleicht ist sie abgeschnitten; ${LOAD_AGAIN}.`,
  foreign:
    "Die Datei enthält JSON, aber keine OParl-Daten zu Personen oder Mitgliedschaften; laden Sie im Ratsinformationssystem die Liste der Personen (person) mit ihren Mitgliedschaften herunter.",
  "no-membership":
    "Die Datei enthält OParl-Daten, aber keine Mitgliedschaft; laden Sie im Ratsinformationssystem die Liste der Personen (person) mit ihren Mitgliedschaften herunter.",
  "too-large":
    "Die Datei ist zu groß, um sicher gelesen zu werden; teilen Sie sie auf, etwa nach Wahlperioden.",
} as const;

/** A file that cannot be used as an OParl export: this room throws this and nothing else. */
export class UnusableExport extends UnusableInput {
  override readonly name = "UnusableExport";

  constructor(readonly reason: UnusableExportReason) {
    super(SENTENCES[reason]);
  }
}

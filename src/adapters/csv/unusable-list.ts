import { germanNumber, MAX_COLUMNS, MAX_ROWS, UnusableInput } from "../../core";

/** Why a list cannot be used. The sentence for it stands beside it in this file. */
export type UnusableListReason = keyof typeof SENTENCES;

const SAVE_AGAIN = "speichern Sie die Liste in Excel neu als „CSV UTF-8“";
const SAVE_AS_WORKBOOK =
  "öffnen Sie sie in Excel und speichern Sie sie als Excel-Arbeitsmappe (.xlsx)";

/** `line` counts from 1, as a text editor counts. */
const SENTENCES = {
  empty: () =>
    "Die Liste ist leer; wählen Sie eine andere Datei, oder holen Sie die Liste noch einmal vom Ursprungsort.",
  binary: () => `Die Datei ist keine Textdatei, auch wenn sie so heißt; ${SAVE_AS_WORKBOOK}.`,
  "web-page": () =>
    `Die Datei ist eine Webseite oder XML-Datei und keine CSV-Liste, auch wenn sie so heißt; ${SAVE_AS_WORKBOOK}.`,
  "open-quote": (line: number) =>
    `In Zeile ${line} der Datei beginnt ein Anführungszeichen, das nicht wieder geschlossen wird; ergänzen Sie es, oder ${SAVE_AGAIN}.`,
  "text-behind-quote": (line: number) =>
    `In Zeile ${line} der Datei steht hinter einem schließenden Anführungszeichen noch Text; verdoppeln Sie dort die Anführungszeichen, die zum Text gehören, oder ${SAVE_AGAIN}.`,
  "too-many-rows": () =>
    `Die Liste hat mehr als ${germanNumber(MAX_ROWS)} Zeilen und passt auf kein Blatt; teilen Sie sie auf mehrere Dateien auf.`,
  "too-many-columns": () =>
    `Die Liste hat mehr als ${germanNumber(MAX_COLUMNS)} Spalten und passt auf kein Blatt; prüfen Sie, ob es die richtige Datei ist.`,
  "too-large": () =>
    "Die Liste ist zu groß, um sicher gelesen zu werden; teilen Sie sie auf mehrere Dateien auf.",
} satisfies Record<string, (line: number) => string>;

/** A file that cannot be used as a CSV list: everything in this room rejects with this and nothing else. */
export class UnusableList extends UnusableInput {
  override readonly name = "UnusableList";

  constructor(
    readonly reason: UnusableListReason,
    line = 1,
  ) {
    super(SENTENCES[reason](line));
  }
}

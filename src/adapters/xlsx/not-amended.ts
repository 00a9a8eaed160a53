import { UnusableInput, placeText, type Place } from "../../core";

/** Why cells were not changed. The sentence for it stands beside it in this file. */
export type NotAmendedReason = keyof typeof SENTENCES;

const AGAIN = "prüfen Sie die Mappe erneut und wählen Sie dann neu";
const IN_EXCEL = "ändern Sie sie in Excel";

const SENTENCES = {
  changed: (place: Place) =>
    `Die Zelle ${placeText(place)} hat sich geändert, seit die Mappe geprüft wurde; ${AGAIN}.`,
  missing: ({ sheet }: Place) => `Das Blatt „${sheet}“ gibt es in der Mappe nicht mehr; ${AGAIN}.`,
  "table-changed": ({ sheet }: Place) =>
    `Die Excel-Tabelle auf dem Blatt „${sheet}“ ist nicht mehr, wie sie bei der Prüfung war; ${AGAIN}.`,
  formula: (place: Place) =>
    `In der Zelle ${placeText(place)} steht eine Formel, die nicht überschrieben wird; ${IN_EXCEL}.`,
  merged: (place: Place) =>
    `Die Zelle ${placeText(place)} ist mit anderen verbunden und lässt sich nicht für sich beschreiben; heben Sie in Excel die Verbindung auf und versuchen Sie es noch einmal.`,
  heading: (place: Place) =>
    `Die Zelle ${placeText(place)} ist eine Überschrift einer Excel-Tabelle, auf die sich Formeln beziehen können; ${IN_EXCEL}.`,
  protected: (place: Place) =>
    `Die Zelle ${placeText(place)} lässt sich nicht ändern, weil das Blatt geschützt ist; heben Sie den Schutz in Excel unter „Überprüfen > Blattschutz aufheben“ auf und versuchen Sie es noch einmal.`,
  written: ({ sheet }: Place) =>
    `Das Blatt „${sheet}“ wird beim Schreiben neu erzeugt, deshalb ändert eine Abhilfe dort nichts; ändern Sie die Liste, aus der es entsteht.`,
  totals: ({ sheet }: Place) =>
    `Die Excel-Tabelle auf dem Blatt „${sheet}“ endet mit einer Ergebniszeile und kann deshalb nicht um eine Zeile wachsen; fügen Sie die Zeile in Excel ein.`,
} satisfies Record<string, (place: Place) => string>;

/** Reasons that a new check does away with: what was looked at is no longer there. */
const OUTDATED: ReadonlySet<string> = new Set<NotAmendedReason>([
  "changed",
  "missing",
  "table-changed",
]);

/**
 * Cells were not changed, none of them. `message` is one German sentence for the user: which cell, why,
 * and what to do. The name tells the two kinds apart where nothing else arrives, as out of a worker:
 * after a "ChangedSince" the workbook is to be checked anew.
 */
export class NotAmended extends UnusableInput {
  override readonly name: "NotAmended" | "ChangedSince";

  constructor(
    readonly reason: NotAmendedReason,
    place: Place,
  ) {
    super(SENTENCES[reason](place));
    this.name = OUTDATED.has(reason) ? "ChangedSince" : "NotAmended";
  }
}

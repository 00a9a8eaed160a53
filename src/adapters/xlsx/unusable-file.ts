import { UnusableInput } from "../../core";

/** Why a file cannot be used. The sentence for it stands beside it in this file. */
export type UnusableReason = keyof typeof SENTENCES;

const SAVE_AS_WORKBOOK =
  "öffnen Sie sie in Excel und speichern Sie sie als Excel-Arbeitsmappe (.xlsx)";
const REPAIR =
  "öffnen Sie die Datei in Excel mit „Öffnen und reparieren“ und speichern Sie sie neu";
const CHOOSE = "wählen Sie die Excel-Arbeitsmappe (.xlsx) mit Ihrer Mitgliederliste";

/** `subject` names the spot ("das Blatt „Mitglieder“") where there is one; else it is "ein Teil". */
const SENTENCES = {
  empty: () => `Die Datei ist leer; ${CHOOSE}.`,
  broken: () =>
    `Die Datei ist unvollständig oder beschädigt; holen Sie sie noch einmal vom Ursprungsort, oder ${REPAIR}.`,
  "password-protected": () =>
    "Die Datei ist mit einem Kennwort verschlüsselt; öffnen Sie sie in Excel, entfernen Sie das Kennwort unter „Datei > Informationen > Arbeitsmappe schützen“ und speichern Sie sie neu.",
  "old-excel": () =>
    `Die Datei ist eine Mappe im alten Format von Excel (.xls); ${SAVE_AS_WORKBOOK}.`,
  "binary-workbook": () =>
    `Die Datei ist eine Excel-Binärarbeitsmappe (.xlsb), die hier nicht gelesen wird; ${SAVE_AS_WORKBOOK}.`,
  "open-document": () =>
    `Die Datei ist eine Tabelle im OpenDocument-Format (.ods); ${SAVE_AS_WORKBOOK}.`,
  "other-office": (subject: string) => `Die Datei ist ${subject} und keine Tabelle; ${CHOOSE}.`,
  text: () =>
    `Die Datei ist eine Textdatei (etwa CSV) und keine Arbeitsmappe, auch wenn sie so heißt; ${SAVE_AS_WORKBOOK}.`,
  "web-page": () =>
    `Die Datei ist eine Webseite oder XML-Datei und keine Arbeitsmappe, auch wenn sie so heißt; ${SAVE_AS_WORKBOOK}.`,
  pdf: () => `Die Datei ist ein PDF und keine Arbeitsmappe; ${CHOOSE}.`,
  picture: () => `Die Datei ist ein Bild und keine Arbeitsmappe; ${CHOOSE}.`,
  "no-workbook": () =>
    `Die Datei ist ein gepackter Ordner (ZIP), in dem keine Arbeitsmappe steckt; ${CHOOSE}.`,
  unknown: () => `Die Datei ist keine Excel-Arbeitsmappe; ${CHOOSE}.`,
  "invalid-xml": (subject: string) => `In der Datei ist ${subject} beschädigt; ${REPAIR}.`,
  "missing-part": (subject: string) => `In der Datei fehlt ${subject}; ${REPAIR}.`,
  doctype: (subject: string) =>
    `In der Datei enthält ${subject} eine Anweisung, die in Arbeitsmappen nicht vorkommt und gefährlich sein kann (DOCTYPE); öffnen Sie die Datei nur, wenn Sie dem Absender trauen, und speichern Sie sie in Excel neu.`,
  "too-large": (subject: string) =>
    `In der Datei ist ${subject} zu groß, um sicher gelesen zu werden; löschen Sie in Excel, was nicht zur Mitgliederliste gehört, und speichern Sie sie neu.`,
  "too-many-rows": (subject: string) =>
    `Geschrieben wurde nichts, denn ${subject} hätte mehr Zeilen, als ein Blatt in Excel fasst (1.048.576); teilen Sie die Mitgliederliste auf mehrere Mappen auf.`,
  "structure-protected": () =>
    "Die Struktur der Mappe ist geschützt, deshalb lässt sich kein Blatt einfügen; heben Sie den Schutz in Excel unter „Überprüfen > Arbeitsmappe schützen“ auf und versuchen Sie es noch einmal.",
  "too-many-styles": () =>
    "Die Mappe hat so viele verschiedene Zellformate, wie Excel höchstens zulässt, deshalb lässt sich kein weiteres anlegen; kopieren Sie die Blätter, die Sie brauchen, in eine neue Mappe und versuchen Sie es noch einmal.",
  "shared-for-editing": () =>
    "Die Mappe ist auf die frühere Art freigegeben (mehrere bearbeiten sie, Excel führt ein Änderungsprotokoll) und würde beim Schreiben beschädigt; heben Sie die Freigabe in Excel unter „Überprüfen > Freigabe der Arbeitsmappe aufheben“ auf und versuchen Sie es noch einmal.",
} satisfies Record<string, (subject: string) => string>;

/**
 * A file that cannot be used as a workbook. `message` is one German sentence for the user: what is
 * wrong and what to do. Everything that reads files rejects with this and with nothing else.
 */
export class UnusableFile extends UnusableInput {
  override readonly name = "UnusableFile";

  /** `subject` is a German noun phrase in the nominative ("das Blatt „Mitglieder“"). */
  constructor(
    readonly reason: UnusableReason,
    subject = "ein Teil",
  ) {
    super(SENTENCES[reason](subject));
  }
}

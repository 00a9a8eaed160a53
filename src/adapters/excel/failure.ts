/** Why Excel did not do what was asked. The sentence for it stands beside it in this file. */
export type FailureReason = keyof typeof SENTENCES;

const AGAIN = "versuchen Sie es danach erneut";

/** `subject` names the sheet ("das Blatt „Entsendung“") where one is known. */
const SENTENCES = {
  "cell-edit": () =>
    "Excel wartet auf eine Zelleingabe. Bitte die Eingabe mit Enter abschließen und erneut versuchen.",
  "structure-protected": () =>
    `Die Struktur der Arbeitsmappe ist geschützt, deshalb kann kein Blatt angelegt werden. Heben Sie den Schutz unter „Überprüfen > Arbeitsmappe schützen“ auf und ${AGAIN}.`,
  "sheet-protected": (subject: string) =>
    `${capitalized(subject)} ist geschützt und kann nicht neu geschrieben werden. Heben Sie den Schutz unter „Überprüfen > Blattschutz aufheben“ auf und ${AGAIN}.`,
  "read-only": () =>
    "Die Arbeitsmappe ist schreibgeschützt geöffnet. Klicken Sie auf „Bearbeitung aktivieren“ oder speichern Sie eine Kopie, und versuchen Sie es dort erneut.",
  "access-denied": () =>
    `Excel lässt diese Änderung nicht zu, meist wegen eines Schutzes. Heben Sie unter „Überprüfen“ den Blatt- und Arbeitsmappenschutz auf und ${AGAIN}.`,
  "not-found": (subject: string) =>
    `${capitalized(subject)} ist nicht mehr da, wo es war; vielleicht wurde es gerade gelöscht oder umbenannt. Lassen Sie die Mappe neu prüfen.`,
  hidden: (subject: string) =>
    `${capitalized(subject)} ist ausgeblendet, deshalb kann Excel die Zelle nicht zeigen. Blenden Sie es mit einem Rechtsklick auf die Blattregister ein und ${AGAIN}.`,
  "name-taken": () =>
    "Ein Blatt, eine Tabelle oder ein Name mit dieser Bezeichnung ist gerade dazugekommen. Versuchen Sie es erneut; es wird dann ein freier Name gewählt.",
  "filter-or-merge": (subject: string) =>
    `Auf ${dative(subject)} stehen verbundene Zellen, Filter oder eine Pivot-Tabelle im Weg. Lösen Sie sie dort und ${AGAIN}.`,
  "too-large": (subject: string) =>
    `${capitalized(subject)} ist für die Übertragung zu groß. Löschen Sie dort, was nicht zur Mitgliederliste gehört, und ${AGAIN}.`,
  busy: () =>
    "Excel ist gerade beschäftigt oder nimmt keine weiteren Anfragen an. Warten Sie einen Augenblick und versuchen Sie es erneut.",
  "connection-lost": () =>
    "Excel hat die Verbindung unterbrochen. Prüfen Sie die Netzverbindung, laden Sie den Aufgabenbereich neu und versuchen Sie es erneut.",
  "excel-too-old": () =>
    "Diese Ausgabe von Excel beherrscht eine benötigte Funktion nicht. Nötig ist Excel 2021 oder neuer, Microsoft 365 oder Excel im Web; wenden Sie sich an Ihre IT.",
  rejected: () =>
    "Excel hat einen Schritt abgelehnt. Speichern Sie die Mappe, schließen und öffnen Sie sie, und versuchen Sie es erneut; hilft das nicht, geben Sie die Angaben zum Fehler an Ihre IT.",
  unknown: () =>
    "In Excel ist ein unerwarteter Fehler aufgetreten. Versuchen Sie es erneut; hilft das nicht, geben Sie die Angaben zum Fehler an Ihre IT.",
  "not-put-back": () =>
    "Das Schreiben ist gescheitert und ließ sich nicht vollständig zurücknehmen. Prüfen Sie die Blätter „Entsendung“, „Sitzungsplan“ und „Prüfbericht“, oder schließen Sie die Mappe, ohne zu speichern.",
  "kept-not-put-back": () =>
    "In der Mappe konnte nicht gemerkt werden, was Sie festgelegt haben, und der frühere Stand ließ sich nicht vollständig wiederherstellen. Legen Sie es erneut fest, oder schließen Sie die Mappe, ohne zu speichern.",
} satisfies Record<string, (subject: string) => string>;

/** What may be copied to a support desk: codes and members of Excel's interface, nothing of the workbook. */
export interface Diagnostics {
  readonly code: string;
  /** "Range.values": the member that failed, where Excel says so. */
  readonly location: string;
}

/**
 * Excel did not do what was asked. `message` is German and for the user: what is wrong and what to
 * do. Everything in this room rejects with this, or with the reason of an aborted signal.
 */
export class ExcelFailure extends Error {
  override readonly name = "ExcelFailure";

  /** `subject` is a German noun phrase in the nominative, neuter: "das Blatt „Mitglieder“". */
  constructor(
    readonly reason: FailureReason,
    subject = "das Blatt",
    readonly diagnostics: Diagnostics = { code: reason, location: "" },
  ) {
    // What Excel said, in its codes: for whoever reads a test or a log, without a word of the workbook.
    super(SENTENCES[reason](subject), {
      cause: `${diagnostics.code} ${diagnostics.location}`.trim(),
    });
  }
}

/** "das Blatt „Mitglieder“". */
export function sheetSubject(name: string): string {
  return `das Blatt „${name}“`;
}

/** One line to copy: "Entsendung: AccessDenied, Range.values". No names, no values. */
export function diagnosticsText({ diagnostics: { code, location } }: ExcelFailure): string {
  return location === "" ? `Entsendung: ${code}` : `Entsendung: ${code}, ${location}`;
}

function capitalized(subject: string): string {
  return subject.charAt(0).toUpperCase() + subject.slice(1);
}

function dative(subject: string): string {
  return subject.replace(/^das /, "dem ");
}

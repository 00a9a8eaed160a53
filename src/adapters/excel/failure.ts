import { placeText, type Place } from "../../core";

/** Why Excel did not do what was asked. The sentence for it stands beside it in this file. */
export type FailureReason = keyof typeof SENTENCES;

const AGAIN = "versuchen Sie es danach erneut";

/** `subject` names the sheet ("das Blatt „Entsendung“"), the cell or the table where one is known. */
const SENTENCES = {
  "cell-edit": () =>
    "Excel wartet auf eine Zelleingabe. Bitte die Eingabe mit Enter abschließen und erneut versuchen.",
  "structure-protected": () =>
    `Die Struktur der Arbeitsmappe ist geschützt, deshalb kann kein Blatt angelegt werden. Heben Sie den Schutz unter „Überprüfen > Arbeitsmappe schützen“ auf und ${AGAIN}.`,
  "sheet-protected": (subject: string) =>
    `${capitalized(subject)} ist geschützt, deshalb kann dort nichts geschrieben werden. Heben Sie den Schutz unter „Überprüfen > Blattschutz aufheben“ auf und ${AGAIN}.`,
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
  "too-many-rows": (subject: string) =>
    `Geschrieben wurde nichts, denn ${subject} hätte mehr Zeilen, als ein Blatt in Excel fasst (1.048.576). Teilen Sie die Mitgliederliste auf mehrere Mappen auf.`,
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
  "cell-changed": (subject: string) =>
    `${capitalized(subject)} hat sich geändert, seit die Mappe gelesen wurde; deshalb blieb alles, wie es ist. Lassen Sie die Mappe neu prüfen.`,
  "formula-cell": (subject: string) =>
    `${capitalized(subject)} enthält das Ergebnis einer Formel und wird nicht überschrieben. Ändern Sie die Formel oder die Zellen, aus denen sie rechnet, und lassen Sie die Mappe neu prüfen.`,
  "merged-cell": (subject: string) =>
    `${capitalized(subject)} ist mit anderen verbunden und nimmt keinen eigenen Wert an. Heben Sie die Verbindung unter „Start > Verbinden und zentrieren“ auf und ${AGAIN}.`,
  "own-sheet": (subject: string) =>
    `${capitalized(subject)} wird von Entsendung geschrieben; einzelne Zellen darin werden nicht geändert. Ändern Sie die Liste, aus der es entsteht, und lassen Sie die Mappe neu prüfen.`,
  "table-totals": (subject: string) =>
    `${capitalized(subject)} endet mit einer Ergebniszeile, deshalb ist unter ihr kein Platz für eine neue Zeile. Fügen Sie die Zeile selbst ein und lassen Sie die Mappe neu prüfen.`,
  "table-fixed": (subject: string) =>
    `${capitalized(subject)} lässt sich mit dieser Ausgabe von Excel nicht vergrößern oder verkleinern, ohne zu verschieben, was darunter steht. Ziehen Sie selbst an ihrer unteren rechten Ecke und lassen Sie die Mappe neu prüfen.`,
  "cell-not-taken": (subject: string) =>
    `${capitalized(subject)} hat den neuen Wert nicht so angenommen, wie er gemeint war; deshalb blieb alles, wie es ist. Tragen Sie ihn selbst ein und lassen Sie die Mappe neu prüfen.`,
  "no-new-workbook": () =>
    "Diese Ausgabe von Excel öffnet aus Entsendung heraus keine neue Mappe; oft lässt eine Sicherheitseinstellung das nicht zu. Speichern Sie Ihre Mappe, öffnen Sie sie mit Entsendung im Browser und speichern Sie die Fassung dort, oder wenden Sie sich an Ihre IT.",
  "new-workbook-too-large": () =>
    "Excel hat die neue Mappe nicht angenommen, vermutlich weil sie zu groß ist; in Excel im Web sind etwa 3 MB möglich. Nehmen Sie weniger Blätter mit, oder speichern Sie Ihre Mappe, öffnen Sie sie mit Entsendung im Browser und speichern Sie die Fassung dort.",
  "not-put-back": () =>
    "Das Schreiben ist gescheitert und ließ sich nicht vollständig zurücknehmen. Prüfen Sie die Blätter „Entsendung“, „Sitzungsplan“ und „Prüfbericht“, oder schließen Sie die Mappe, ohne zu speichern.",
  "kept-not-put-back": () =>
    "In der Mappe konnte nicht gemerkt werden, was Sie festgelegt haben, und der frühere Stand ließ sich nicht vollständig wiederherstellen. Legen Sie es erneut fest, oder schließen Sie die Mappe, ohne zu speichern.",
  "amendment-not-put-back": (subject: string) =>
    `Die Änderung ist gescheitert und ließ sich nicht vollständig zurücknehmen. Sehen Sie sich ${subject} und die Zellen daneben an, oder schließen Sie die Mappe, ohne zu speichern.`,
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

  /**
   * `subject` is a German noun phrase in the nominative: "das Blatt „Mitglieder“", and for reasons about
   * cells and tables "die Zelle Mitglieder!F12".
   */
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

/** "die Zelle Mitglieder!F12". */
export function cellSubject(place: Place): string {
  return `die Zelle ${placeText(place)}`;
}

/** "die Tabelle „Mitgliederliste“". */
export function tableSubject(name: string): string {
  return `die Tabelle „${name}“`;
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

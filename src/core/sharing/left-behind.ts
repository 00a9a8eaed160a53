/** What a workbook's package holds beside cells: nothing of it comes along. */
export type LeftBehindKind =
  | "comments"
  | "threaded-comments"
  | "formulas"
  | "names"
  | "kept"
  | "macros"
  | "other-sheets"
  | "properties"
  | "custom-properties"
  | "custom-xml"
  | "external-links"
  | "pivot-tables"
  | "pivot-caches"
  | "connections"
  | "charts"
  | "images"
  | "shapes"
  | "controls"
  | "embedded-files"
  | "slicers"
  | "headers"
  | "validations"
  | "conditional-formats"
  | "hyperlinks"
  | "printer-settings"
  | "revisions"
  | "web-extensions"
  | "labels"
  | "signatures"
  | "others";

export interface LeftBehind {
  readonly kind: LeftBehindKind;
  readonly count: number;
}

const WORDS: Readonly<Record<LeftBehindKind, readonly [one: string, many: string]>> = {
  comments: ["Kommentar oder Notiz", "Kommentare und Notizen"],
  "threaded-comments": ["Beitrag zu einem Kommentar", "Beiträge zu Kommentaren"],
  formulas: ["Formel (ihr Wert, soweit er mitkommt)", "Formeln (ihre Werte, soweit sie mitkommen)"],
  names: ["definierter Name", "definierte Namen"],
  kept: ["gemerkte Einstellung dieses Werkzeugs", "gemerkte Einstellungen dieses Werkzeugs"],
  macros: ["Makroprojekt", "Makroprojekte"],
  "other-sheets": ["Diagramm-, Dialog- oder Makroblatt", "Diagramm-, Dialog- oder Makroblätter"],
  properties: [
    "Dateieigenschaft (wie Autor und Firma)",
    "Dateieigenschaften (wie Autor und Firma)",
  ],
  "custom-properties": ["eigene Dateieigenschaft", "eigene Dateieigenschaften"],
  "custom-xml": ["eingebettetes XML-Dokument", "eingebettete XML-Dokumente"],
  "external-links": ["Verknüpfung mit einer anderen Mappe", "Verknüpfungen mit anderen Mappen"],
  "pivot-tables": ["Pivot-Tabelle", "Pivot-Tabellen"],
  "pivot-caches": ["Zwischenspeicher einer Pivot-Tabelle", "Zwischenspeicher von Pivot-Tabellen"],
  connections: ["Datenverbindung oder Abfrage", "Datenverbindungen und Abfragen"],
  charts: ["Diagramm", "Diagramme"],
  images: ["Bild", "Bilder"],
  shapes: ["Form oder Textfeld", "Formen und Textfelder"],
  controls: ["Steuerelement", "Steuerelemente"],
  "embedded-files": ["eingebettete Datei", "eingebettete Dateien"],
  slicers: ["Datenschnitt", "Datenschnitte"],
  headers: ["Kopf- oder Fußzeile", "Kopf- und Fußzeilen"],
  validations: ["Datenüberprüfung", "Datenüberprüfungen"],
  "conditional-formats": ["bedingte Formatierung", "bedingte Formatierungen"],
  hyperlinks: ["Hyperlink", "Hyperlinks"],
  "printer-settings": ["Druckereinstellung", "Druckereinstellungen"],
  revisions: ["Teil eines Änderungsprotokolls", "Teile eines Änderungsprotokolls"],
  "web-extensions": ["Teil eines Add-Ins", "Teile von Add-Ins"],
  labels: ["Vertraulichkeitsbezeichnung", "Vertraulichkeitsbezeichnungen"],
  signatures: ["Teil einer digitalen Signatur", "Teile einer digitalen Signatur"],
  others: ["sonstiger Teil der Datei", "sonstige Teile der Datei"],
};

/** "3 Kommentare und Notizen", "1 Makroprojekt" …: in the order given, for a list in German. */
export function leftBehindTexts(left: readonly LeftBehind[]): string[] {
  return left
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${WORDS[kind][count === 1 ? 0 : 1]}`);
}

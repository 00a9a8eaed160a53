import { isoDay, type LaidOutCell, type LaidOutSheet } from "../../src/core";

const FOOTER = "Stand 21.01.2021 · Mitglieder & Gremien";

function text(row: number, column: number, content: string): LaidOutCell {
  return { row, column, role: "text", value: { type: "text", text: content } };
}

function heads(row: number, columns: readonly string[]): LaidOutCell[] {
  return columns.map((heading, column) => ({
    row,
    column,
    role: "head",
    value: { type: "text", text: heading },
  }));
}

const DELEGATION_COLUMNS = ["Gremium", "Nr.", "Mitglied", "Vertretung", "Hinweis"];
const SCHEDULE_COLUMNS = ["Nr.", "Gremium", "Datum", "Uhrzeit", "Status"];
const REPORT_COLUMNS = ["Schwere", "Befund", "Fundstelle"];

const delegation: LaidOutSheet = {
  kind: "delegation",
  name: "Entsendung",
  columnWidths: [14, 6, 24, 24, 30],
  cells: [
    { row: 0, column: 0, role: "title", value: { type: "text", text: "Entsendung" } },
    { row: 1, column: 0, role: "note", value: { type: "text", text: "Stand 21.01.2021" } },
    ...heads(3, DELEGATION_COLUMNS),
    text(4, 0, "KoStAG"),
    { row: 4, column: 1, role: "number", value: { type: "number", number: 1 } },
    text(4, 2, "Frau Wessendarp"),
    text(4, 3, "Herr Kortmöller"),
    text(5, 0, "AG 6-18"),
    { row: 5, column: 1, role: "number", value: { type: "number", number: 1 } },
    text(5, 2, '=HYPERLINK("http://x","y")'),
    text(5, 4, "+49 2541 18-0 _x000D_ \u0001 ä"),
  ],
  tables: [{ name: "Entsendung", top: 3, left: 0, bottom: 5, columns: DELEGATION_COLUMNS }],
  choices: [],
  frozenRows: 4,
  repeatedRow: 3,
  orientation: "portrait",
  rowCount: 6,
  columnCount: 5,
  footer: FOOTER,
};

const schedule: LaidOutSheet = {
  ...delegation,
  kind: "schedule",
  name: "Sitzungsplan",
  columnWidths: [6, 14, 12, 10, 16],
  cells: [
    ...heads(0, SCHEDULE_COLUMNS),
    { row: 1, column: 0, role: "number", value: { type: "number", number: 3 } },
    text(1, 1, "KoStAG"),
    { row: 1, column: 2, role: "date", value: { type: "date", day: isoDay("2021-03-15") } },
    { row: 1, column: 3, role: "time", value: { type: "time", minutes: 990 } },
    text(1, 4, "geplant"),
  ],
  tables: [{ name: "Sitzungsplan", top: 0, left: 0, bottom: 1, columns: SCHEDULE_COLUMNS }],
  choices: [
    {
      column: 4,
      top: 1,
      bottom: 1,
      choices: ["geplant", "eingeladen", "durchgeführt", "entfallen"],
    },
  ],
  frozenRows: 1,
  repeatedRow: 0,
  orientation: "landscape",
  rowCount: 2,
};

/** The report links to a cell of a sheet of the workbook. */
function report(target: string): LaidOutSheet {
  return {
    ...delegation,
    kind: "report",
    name: "Prüfbericht",
    columnWidths: [12, 50, 20],
    cells: [
      ...heads(0, REPORT_COLUMNS),
      { row: 1, column: 0, role: "error", value: { type: "text", text: "Fehler" } },
      text(1, 1, "Ein Sitz ist nicht besetzt."),
      {
        row: 1,
        column: 2,
        role: "link",
        value: { type: "link", text: `${target}!A1`, target: { sheet: target, cell: "A1" } },
      },
    ],
    tables: [{ name: "Befunde", top: 0, left: 0, bottom: 1, columns: REPORT_COLUMNS }],
    choices: [],
    frozenRows: 1,
    repeatedRow: 0,
    rowCount: 2,
    columnCount: 3,
  };
}

/** Three small documents of every kind, with tables, dates, a drop-down, a link and hostile texts. */
export function sampleDocuments(target: string): LaidOutSheet[] {
  return [delegation, schedule, report(target)];
}

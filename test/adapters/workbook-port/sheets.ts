import { isoDay, type CellValue, type LaidOutSheet, type Row, type Sheet } from "../../../src/core";

/** Rows of values → a visible sheet without tables, merges and hidden columns. */
export function gridSheet(
  name: string,
  lines: readonly (readonly CellValue[])[],
  rest: Partial<Sheet> = {},
): Sheet {
  const rows = lines.flatMap((cells, index): Row[] =>
    cells.every((cell) => cell === undefined) ? [] : [{ index, hidden: false, cells }],
  );
  return {
    name,
    visibility: "visible",
    mark: undefined,
    rows,
    tables: [],
    merges: [],
    hiddenColumns: [],
    ...rest,
  };
}

/** A delegation as the product lays it out: title, table, and text that must stay text. */
export function delegationSheet(deputy: string, rest: Partial<LaidOutSheet> = {}): LaidOutSheet {
  const head = ["Gremium", "Mitglied", "Seit", "Beginn", "Fundstelle"];
  return {
    kind: "delegation",
    name: "Entsendung",
    columnWidths: [16, 24, 12, 10, 18],
    cells: [
      { row: 0, column: 0, role: "title", value: { type: "text", text: "Entsendung" } },
      ...head.map((text, column) => ({
        row: 2,
        column,
        role: "head" as const,
        value: { type: "text" as const, text },
      })),
      { row: 3, column: 0, role: "text", value: { type: "text", text: "AG 6-18" } },
      { row: 3, column: 1, role: "error", value: { type: "text", text: deputy } },
      { row: 3, column: 2, role: "date", value: { type: "date", day: isoDay("2021-02-17") } },
      { row: 3, column: 3, role: "time", value: { type: "time", minutes: 990 } },
      {
        row: 3,
        column: 4,
        role: "link",
        value: { type: "link", text: "Mitglieder!B2", target: { sheet: "Mitglieder", cell: "B2" } },
      },
      { row: 5, column: 0, role: "paragraph", value: { type: "text", text: "1. Frau Wessendarp" } },
    ],
    tables: [{ name: "Entsendung", top: 2, left: 0, bottom: 3, columns: head }],
    choices: [{ column: 0, top: 3, bottom: 3, choices: ["AG 0-6", "AG 6-18"] }],
    frozenRows: 3,
    repeatedRow: 2,
    orientation: "portrait",
    rowCount: 6,
    columnCount: 5,
    footer: "Stand 21.01.2021 · Müller & Söhne",
    ...rest,
  };
}

/** A date cell; minutes are the time of day. */
export function date(text: string, format: string, minutes = 0): CellValue {
  return { type: "date", epochDay: isoDay(text), minutes, format };
}

/** A user's sheet. */
export const MEMBERS = gridSheet("Mitglieder", [
  ["Gremium", "Name"],
  ["KoStAG", "Wessendarp, Ilse"],
]);

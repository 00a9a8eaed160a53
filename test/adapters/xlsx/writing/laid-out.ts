import type { CellRole, LaidOutCell, LaidOutSheet } from "../../../../src/core";

export function cell(
  row: number,
  column: number,
  text: string,
  role: CellRole = "text",
): LaidOutCell {
  return { row, column, role, value: { type: "text", text } };
}

/** A sheet with one table of two columns in row 2, and what is to be different. */
export function laidOut(changes: Partial<LaidOutSheet> = {}): LaidOutSheet {
  return {
    kind: "delegation",
    name: "Entsendung",
    columnWidths: [12, 30],
    cells: [cell(0, 0, "Entsendung", "title"), cell(3, 0, "KoStAG"), cell(3, 1, "Frau Wessendarp")],
    tables: [{ name: "Entsendung", top: 2, left: 0, bottom: 3, columns: ["Gremium", "Mitglied"] }],
    choices: [],
    frozenRows: 3,
    repeatedRow: 2,
    orientation: "portrait",
    rowCount: 4,
    columnCount: 2,
    footer: "Stand 21.01.2021",
    ...changes,
  };
}

import { writeFileSync } from "node:fs";
import { newWorkbook } from "../../src/adapters/xlsx";
import type { LaidOutSheet } from "../../src/core";

/** A plain sheet of texts, as a user's list is: no table, no mark. */
export function listSheet(name: string, rows: readonly (readonly string[])[]): LaidOutSheet {
  return {
    kind: undefined,
    name,
    columnWidths: (rows[0] ?? []).map(() => 15),
    cells: rows.flatMap((texts, row) =>
      texts.flatMap((text, column) =>
        text === "" ? [] : [{ row, column, role: "text", value: { type: "text", text } } as const],
      ),
    ),
    tables: [],
    choices: [],
    frozenRows: 0,
    repeatedRow: undefined,
    orientation: "portrait",
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    footer: "",
  };
}

export async function writeList(file: string, ...sheets: readonly LaidOutSheet[]): Promise<void> {
  writeFileSync(file, await newWorkbook(sheets));
}

import { valueText, type CellRole, type LaidOutCell, type LaidOutSheet } from "../core";

/** A sheet as a reader meets it: lines of text, and tables. */
export type PreviewBlock =
  | { readonly type: "line"; readonly row: number; readonly role: CellRole; readonly text: string }
  | {
      readonly type: "table";
      readonly row: number;
      readonly name: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly (LaidOutCell | undefined)[])[];
    };

/** The blocks of a laid-out sheet from top to bottom. One pass over the cells. */
export function previewBlocks(sheet: LaidOutSheet): PreviewBlock[] {
  const tables = sheet.tables.map((table) => ({
    ...table,
    rows: Array.from({ length: table.bottom - table.top }, (): (LaidOutCell | undefined)[] =>
      table.columns.map(() => undefined),
    ),
  }));
  const blocks: PreviewBlock[] = tables.map(({ top, name, columns, rows }) => ({
    type: "table",
    row: top,
    name,
    columns,
    rows,
  }));
  for (const cell of sheet.cells) {
    const table = tables.find(({ top, bottom }) => cell.row >= top && cell.row <= bottom);
    if (!table) {
      const { row, role, value } = cell;
      blocks.push({ type: "line", row, role, text: valueText(value) });
    } else {
      const row = table.rows[cell.row - table.top - 1];
      if (row) row[cell.column - table.left] = cell;
    }
  }
  return blocks.sort((a, b) => a.row - b.row);
}

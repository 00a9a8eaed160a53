import {
  valueText,
  type CellRole,
  type LaidOutCell,
  type LaidOutSheet,
  type LaidOutTable,
} from "../core";

/** A cell of a previewed table, as it reads. */
export interface PreviewCell {
  readonly role: CellRole;
  readonly text: string;
}

interface Line extends PreviewCell {
  readonly type: "line";
  readonly row: number;
}

/** A sheet as a reader meets it: lines of text, tables, and how much is left out below either. */
export type PreviewBlock =
  | Line
  | {
      readonly type: "table";
      readonly row: number;
      readonly name: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly (PreviewCell | undefined)[])[];
    }
  | { readonly type: "rest"; readonly row: number; readonly count: number };

/** More rows of a table or lines below a heading are counted, not shown: the sheet shows them all. */
export const MOST_ROWS = 100;

/** The blocks of a laid-out sheet from top to bottom. One pass over the cells. */
export function previewBlocks(sheet: LaidOutSheet): PreviewBlock[] {
  const tables = sheet.tables.map((area) => ({ area, rows: emptyRows(area) }));
  const lines: Line[] = [];
  for (const cell of sheet.cells) {
    const { row, column } = cell;
    const table = tables.find(({ area }) => row >= area.top && row <= area.bottom);
    if (!table) {
      lines.push({ type: "line", row, ...previewCell(cell) });
      continue;
    }
    const cells = table.rows[row - table.area.top - 1];
    if (cells) cells[column - table.area.left] = previewCell(cell);
  }
  const blocks = [
    ...tables.flatMap(({ area, rows }) => tableBlocks(area, rows)),
    ...shortened(lines),
  ];
  return blocks.sort((a, b) => a.row - b.row);
}

function previewCell({ role, value }: LaidOutCell): PreviewCell {
  return { role, text: valueText(value) };
}

/** Room for the body's first rows. */
function emptyRows({ top, bottom, columns }: LaidOutTable): (PreviewCell | undefined)[][] {
  const count = Math.min(MOST_ROWS, bottom - top);
  return Array.from({ length: count }, () => columns.map(() => undefined));
}

function tableBlocks(
  { top, bottom, name, columns }: LaidOutTable,
  rows: (PreviewCell | undefined)[][],
): PreviewBlock[] {
  const table: PreviewBlock = { type: "table", row: top, name, columns, rows };
  const count = bottom - top - rows.length;
  return count === 0 ? [table] : [table, { type: "rest", row: top + rows.length + 1, count }];
}

/** The first lines of each section, and one block for what follows them. */
function shortened(lines: readonly Line[]): PreviewBlock[] {
  return sections(lines).flatMap((section) => {
    const [first] = section.slice(MOST_ROWS);
    if (!first) return section;
    const rest = { type: "rest", row: first.row, count: section.length - MOST_ROWS } as const;
    return [...section.slice(0, MOST_ROWS), rest];
  });
}

/** A heading begins a section. */
function sections(lines: readonly Line[]): Line[][] {
  const found: Line[][] = [];
  for (const line of lines) {
    const section = found.at(-1);
    if (section && line.role !== "heading") section.push(line);
    else found.push([line]);
  }
  return found;
}

import { columnLetters, type DateSystem, type LaidOutCell, type LaidOutSheet } from "../../../core";
import { cellXml, emptyCell, textCell, type StyleIndex } from "./cell-xml";
import { heightOf, LINE_HEIGHT } from "./row-height";
import { tableHeadings } from "./table-columns";
import { hasFilter, tableRange } from "./table-xml";
import type { Typeface } from "./typeface";

/** A cell that is ready to be drawn, and the height that it needs in points. */
interface DrawnCell {
  readonly draw: (address: string) => string;
  readonly height: number;
}

interface TableRows {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly headings: readonly string[];
  readonly hasFilter: boolean;
}

export interface RowSurroundings {
  readonly styleOf: StyleIndex;
  readonly dateSystem: DateSystem;
  readonly typeface: Typeface;
}

interface Pen {
  readonly styleOf: StyleIndex;
  readonly dateSystem: DateSystem;
  readonly widths: readonly number[];
  readonly letters: number;
}

/**
 * The rows of a sheet as XML, in one pass. Cells of a table that hold nothing are drawn empty, so
 * that their borders are there; header cells are exactly the table's column names.
 */
export function rowsXml(
  sheet: LaidOutSheet,
  extra: readonly LaidOutCell[],
  { styleOf, dateSystem, typeface }: RowSurroundings,
): string {
  const pen: Pen = { styleOf, dateSystem, widths: sheet.columnWidths, letters: typeface.letters };
  const tables = sheet.tables.map((table) => ({
    ...tableRange(table),
    headings: tableHeadings(table.columns),
    hasFilter: hasFilter(sheet, table),
  }));
  const cells = extra.length === 0 ? sheet.cells : inOrder([...sheet.cells, ...extra]);
  const rows: string[] = [];
  const count = rowCountOf(sheet, extra);
  let next = 0;
  for (let row = 0; row < count; row++) {
    const drawn = new Map<number, DrawnCell>();
    for (const table of tables) drawTableRow(drawn, table, row, pen);
    for (let cell = cells[next]; cell?.row === row; cell = cells[++next]) {
      if (!isHeading(tables, cell)) drawn.set(cell.column, drawCell(cell, pen));
    }
    if (drawn.size > 0) rows.push(rowXml(row, drawn));
  }
  return rows.join("");
}

/** Rows down to the last one that holds anything. */
export function rowCountOf(sheet: LaidOutSheet, extra: readonly LaidOutCell[] = []): number {
  const ends = sheet.tables.map((table) => tableRange(table).bottom + 1);
  const extraEnd = extra.reduce((end, { row }) => Math.max(end, row + 1), 0);
  return Math.max(sheet.rowCount, extraEnd, ...ends);
}

function inOrder(cells: readonly LaidOutCell[]): LaidOutCell[] {
  return [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
}

function isHeading(tables: readonly TableRows[], { row, column }: LaidOutCell): boolean {
  return tables.some(
    ({ top, left, headings }) => row === top && column >= left && column < left + headings.length,
  );
}

function drawCell(cell: LaidOutCell, { styleOf, dateSystem, widths, letters }: Pen): DrawnCell {
  const { role, value, column } = cell;
  const text = "text" in value ? value.text : "";
  return {
    draw: (address) => cellXml(cell, address, styleOf, dateSystem),
    height: heightOf(role, text, { width: widths[column], letters }),
  };
}

function drawTableRow(
  drawn: Map<number, DrawnCell>,
  { top, bottom, left, headings, hasFilter }: TableRows,
  row: number,
  { styleOf, widths, letters }: Pen,
): void {
  if (row < top || row > bottom) return;
  const isHead = row === top;
  headings.forEach((heading, index) => {
    drawn.set(left + index, {
      draw: (address) =>
        isHead
          ? textCell(address, heading, "head", styleOf)
          : emptyCell(address, styleOf("text", false)),
      height: isHead
        ? heightOf("head", heading, { width: widths[left + index], letters, hasFilter })
        : LINE_HEIGHT,
    });
  });
}

/** Rows of one line are left to the program that opens them; nothing is fixed (customHeight). */
function rowXml(row: number, drawn: ReadonlyMap<number, DrawnCell>): string {
  const ordered = [...drawn].sort(([a], [b]) => a - b);
  const height = ordered.reduce((highest, [, cell]) => Math.max(highest, cell.height), LINE_HEIGHT);
  const cells = ordered.map(([column, { draw }]) => draw(`${columnLetters(column)}${row + 1}`));
  const ht = height > LINE_HEIGHT ? ` ht="${height}"` : "";
  return `<row r="${row + 1}"${ht}>${cells.join("")}</row>`;
}

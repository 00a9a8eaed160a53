import type { LaidOutCell, LaidOutSheet } from "../../../core";
import { cellPen, type DrawnCell, type Ink } from "./cell-pen";
import { LINE_HEIGHT, rowHeights } from "./row-height";
import { tableHeadings } from "./table-columns";
import { hasFilter, tableRange } from "./table-xml";
import type { Typeface } from "./typeface";
import { encoded, type XmlWriter } from "./xml-writer";

interface TableRows {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly headings: readonly DrawnCell[];
}

export interface RowSurroundings extends Omit<Ink, "prefix"> {
  readonly typeface: Typeface;
}

/** What the rows of a sheet are drawn from, beside the document. */
export interface RowContent {
  /** Cells beside the document's own, which go before them. */
  readonly extra: readonly LaidOutCell[];
  /** Is told every cell with a link. */
  readonly onLink: (cell: LaidOutCell) => void;
}

type DrawRow = (row: number, cells: readonly (DrawnCell | undefined)[]) => void;

/** A cell of a table that holds nothing: drawn, so that its borders are there. */
const EMPTY: DrawnCell = { role: "text", value: { type: "text", text: "" } };

/**
 * Writes the rows of a sheet in one pass; gives the pieces that are full. Header cells are exactly the
 * table's column names.
 */
export function* writeRows(
  out: XmlWriter,
  sheet: LaidOutSheet,
  { extra, onLink }: RowContent,
  surroundings: RowSurroundings & Ink,
): Generator<Uint8Array, void, undefined> {
  const tables = tablesOf(sheet);
  const draw = rowPen(out, surroundings, sheet.columnWidths);
  const extraRows = byRow(extra);
  const cells = sheet.cells[Symbol.iterator]();
  const count = rowCountOf(sheet, extra);
  let next = cells.next();
  for (let row = 0; row < count; row++) {
    const drawn: DrawnCell[] = [];
    for (const table of tables) drawTableRow(drawn, table, row);
    for (; !next.done && next.value.row === row; next = cells.next()) {
      const cell = next.value;
      if (cell.value.type === "link") onLink(cell);
      if (!isHeading(tables, cell)) drawn[cell.column] = cell;
    }
    for (const cell of extraRows.get(row) ?? []) drawn[cell.column] = cell;
    if (drawn.length > 0) draw(row, drawn);
    for (let piece = out.full(); piece; piece = out.full()) yield piece;
  }
}

/** Rows down to the last one that holds anything. */
export function rowCountOf(sheet: LaidOutSheet, extra: readonly LaidOutCell[] = []): number {
  const ends = sheet.tables.map((table) => tableRange(table).bottom + 1);
  const extraEnd = extra.reduce((end, { row }) => Math.max(end, row + 1), 0);
  return Math.max(sheet.rowCount, extraEnd, ...ends);
}

function tablesOf(sheet: LaidOutSheet): TableRows[] {
  return sheet.tables.map((table) => ({
    ...tableRange(table),
    headings: tableHeadings(table.columns).map((text) => ({
      role: "head",
      value: { type: "text", text },
      hasFilter: hasFilter(sheet, table),
    })),
  }));
}

function byRow(cells: readonly LaidOutCell[]): ReadonlyMap<number, readonly LaidOutCell[]> {
  const rows = new Map<number, LaidOutCell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return rows;
}

function isHeading(tables: readonly TableRows[], { row, column }: LaidOutCell): boolean {
  return tables.some(
    ({ top, left, headings }) => row === top && column >= left && column < left + headings.length,
  );
}

function drawTableRow(
  drawn: DrawnCell[],
  { top, bottom, left, headings }: TableRows,
  row: number,
): void {
  if (row < top || row > bottom) return;
  headings.forEach((heading, index) => {
    drawn[left + index] = row === top ? heading : EMPTY;
  });
}

/** Rows of one line are left to the program that opens them; nothing is fixed (customHeight). */
function rowPen(
  out: XmlWriter,
  { typeface, ...ink }: RowSurroundings & Ink,
  widths: readonly number[],
): DrawRow {
  const drawCell = cellPen(out, ink);
  const heightOf = rowHeights(widths, typeface.letters);
  const opening = encoded(`<${ink.prefix}row r="`);
  const end = encoded(`</${ink.prefix}row>`);
  return (row, cells) => {
    const number = String(row + 1);
    const height = heightOf(cells);
    out.bytes(opening);
    out.latin(height > LINE_HEIGHT ? `${number}" ht="${height}">` : `${number}">`);
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell) drawCell(cell, column, number);
    }
    out.bytes(end);
  };
}

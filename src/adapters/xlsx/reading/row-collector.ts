import { MAX_COLUMNS, MAX_ROWS, parseAddress, type CellValue, type Row } from "../../../core";
import { UnusableFile } from "../package";
import { allowanceFor, ROW_SLOTS } from "./allowance";

/** Puts cells into rows while a sheet is read; rows and cells may lack their address. */
export interface RowCollector {
  openRow(reference: string | undefined, hidden: boolean): void;
  /** The same with the row's zero-based number. */
  beginRow(index: number | undefined, hidden: boolean): void;
  /** Announces a cell; its value may come later or not at all. */
  openCell(reference: string | undefined): void;
  /** The same with its zero-based column. */
  beginCell(column: number | undefined): void;
  /** `slots` is what the value takes in memory beside its place in the row. */
  value(value: CellValue, slots: number): void;
  /** The column of the cell and the row that were opened last. */
  column(): number;
  row(): number;
  closeRow(): void;
  /** Ascending by index, without empty rows. */
  rows(): readonly Row[];
}

interface OpenRow {
  readonly index: number;
  hidden: boolean;
  readonly cells: CellValue[];
}

/** Throws UnusableFile for addresses outside Excel's limits; `subject` names the sheet. */
export function rowCollector(subject: string, allowance = allowanceFor()): RowCollector {
  const rows: OpenRow[] = [];
  /** Of the open row, from its first column on; behind `width` stands what earlier rows had there. */
  const cells: CellValue[] = [];
  let width = 0;
  let index = -1;
  let isHidden = false;
  let column = -1;
  let numbered = false;
  let ascending = true;
  const damaged = () => new UnusableFile("invalid-xml", subject);
  const beginRow = (said: number | undefined, hidden: boolean) => {
    numbered = said !== undefined;
    index = said ?? index + 1;
    if (!(index >= 0 && index < MAX_ROWS && Number.isInteger(index))) throw damaged();
    allowance.take(ROW_SLOTS.empty);
    isHidden = hidden;
    width = 0;
    column = -1;
  };
  const beginCell = (said: number | undefined) => {
    column = said ?? column + 1;
    if (column < 0 || column >= MAX_COLUMNS) throw damaged();
  };
  return {
    beginRow,
    beginCell,
    openRow: (reference, hidden) => beginRow(rowOf(reference), hidden),
    openCell(reference) {
      if (!numbered) index = parseAddress(reference ?? "")?.row ?? index;
      beginCell(reference === undefined ? undefined : columnOf(reference));
    },
    value(value, slots) {
      if (value === undefined) return;
      // Cells at the far right of every row would fill the memory with empty ones: they count double.
      const gap = Math.max(0, column - width);
      allowance.take(2 * gap + 1 + slots);
      while (width < column) cells[width++] = undefined;
      cells[column] = value;
      width = Math.max(width, column + 1);
    },
    column: () => column,
    row: () => index,
    closeRow() {
      if (width === 0) return;
      allowance.take(ROW_SLOTS.filled);
      ascending &&= (rows.at(-1)?.index ?? -1) < index;
      // A copy has the very length: a list that grew has room for more, in every row.
      rows.push({ index, hidden: isHidden, cells: cells.slice(0, width) });
    },
    rows: () => (ascending ? rows : sorted(rows)),
  };
}

function rowOf(reference: string | undefined): number | undefined {
  return reference === undefined ? undefined : Number(reference) - 1;
}

/** "AB12" → 27; -1 for what does not begin with letters. Quick, as it runs once per cell. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length && column <= MAX_COLUMNS; at++) {
    const letter = (reference.charCodeAt(at) & ~0x20) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

/** Rows of a damaged file in order; of two with one number the later one's cells lie on top. */
function sorted(rows: readonly OpenRow[]): Row[] {
  const byIndex = new Map<number, OpenRow>();
  for (const row of rows) {
    const before = byIndex.get(row.index);
    if (before) layOver(before, row);
    else byIndex.set(row.index, row);
  }
  return [...byIndex.values()].sort((a, b) => a.index - b.index);
}

/** Changes the row below instead of copying it: it may be wide, and come a hundred thousand times. */
function layOver(below: OpenRow, above: OpenRow): void {
  below.hidden ||= above.hidden;
  for (const [column, value] of above.cells.entries()) {
    if (column >= below.cells.length) below.cells.push(value);
    else if (value !== undefined) below.cells[column] = value;
  }
}

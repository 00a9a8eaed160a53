import { MAX_COLUMNS, MAX_ROWS, parseAddress, type CellValue, type Row } from "../../../core";
import { UnusableFile } from "../package";
import { allowanceFor, ROW_SLOTS } from "./allowance";

/** Puts cells into rows while a sheet is read; rows and cells may lack their address. */
export interface RowCollector {
  openRow(reference: string | undefined, hidden: boolean): void;
  /** Announces a cell; its value may come later or not at all. */
  openCell(reference: string | undefined): void;
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
  index: number;
  hidden: boolean;
  cells: CellValue[];
}

/** Throws UnusableFile for addresses outside Excel's limits; `subject` names the sheet. */
export function rowCollector(subject: string, allowance = allowanceFor()): RowCollector {
  const rows: OpenRow[] = [];
  let row: OpenRow = { index: -1, hidden: false, cells: [] };
  let column = -1;
  let numbered = false;
  let ascending = true;
  const damaged = () => new UnusableFile("invalid-xml", subject);
  return {
    openRow(reference, hidden) {
      numbered = reference !== undefined;
      const index = numbered ? Number(reference) - 1 : row.index + 1;
      if (!(index >= 0 && index < MAX_ROWS && Number.isInteger(index))) throw damaged();
      allowance.take(ROW_SLOTS.empty);
      row = { index, hidden, cells: [] };
      column = -1;
    },
    openCell(reference) {
      if (reference === undefined) column += 1;
      else {
        const address = numbered ? undefined : parseAddress(reference);
        if (address) row.index = address.row;
        column = columnOf(reference);
      }
      if (column < 0 || column >= MAX_COLUMNS) throw damaged();
    },
    value(value, slots) {
      if (value === undefined) return;
      // A few cells at the far right of every row would fill the memory with empty ones, for which the
      // list grows by half of itself again and again: each takes room for two.
      const gap = Math.max(0, column - row.cells.length);
      allowance.take(2 * gap + 1 + slots);
      while (row.cells.length < column) row.cells.push(undefined);
      row.cells[column] = value;
    },
    column: () => column,
    row: () => row.index,
    closeRow() {
      if (row.cells.length === 0) return;
      allowance.take(ROW_SLOTS.filled);
      ascending &&= (rows.at(-1)?.index ?? -1) < row.index;
      rows.push(row);
    },
    rows: () => (ascending ? rows : sorted(rows)),
  };
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

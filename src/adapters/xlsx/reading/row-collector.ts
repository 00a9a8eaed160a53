import { MAX_COLUMNS, MAX_ROWS, parseAddress, type CellValue, type Row } from "../../../core";
import { UnusableFile } from "../package";

/** A few cells at the far right of every row would fill the memory with empty ones. */
const MAX_CELLS = 50_000_000;

/** Puts cells into rows while a sheet is read; rows and cells may lack their address. */
export interface RowCollector {
  openRow(reference: string | undefined, hidden: boolean): void;
  /** Announces a cell; its value may come later or not at all. */
  openCell(reference: string | undefined): void;
  value(value: CellValue): void;
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
export function rowCollector(subject: string): RowCollector {
  const rows: Row[] = [];
  let row: OpenRow = { index: -1, hidden: false, cells: [] };
  let column = -1;
  let numbered = false;
  let total = 0;
  let ascending = true;
  const damaged = () => new UnusableFile("invalid-xml", subject);
  return {
    openRow(reference, hidden) {
      numbered = reference !== undefined;
      const index = numbered ? Number(reference) - 1 : row.index + 1;
      if (!(index >= 0 && index < MAX_ROWS && Number.isInteger(index))) throw damaged();
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
    value(value) {
      if (value === undefined) return;
      total += Math.max(0, column + 1 - row.cells.length);
      if (total > MAX_CELLS) throw new UnusableFile("too-large", subject);
      while (row.cells.length < column) row.cells.push(undefined);
      row.cells[column] = value;
    },
    column: () => column,
    row: () => row.index,
    closeRow() {
      if (row.cells.length === 0) return;
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
function sorted(rows: readonly Row[]): Row[] {
  const byIndex = new Map<number, Row>();
  for (const row of rows) {
    const before = byIndex.get(row.index);
    byIndex.set(row.index, before ? laidOver(before, row) : row);
  }
  return [...byIndex.values()].sort((a, b) => a.index - b.index);
}

function laidOver(below: Row, above: Row): Row {
  const cells = [...below.cells];
  above.cells.forEach((value, column) => {
    while (cells.length < column) cells.push(undefined);
    if (value !== undefined) cells[column] = value;
  });
  return { index: above.index, hidden: below.hidden || above.hidden, cells };
}

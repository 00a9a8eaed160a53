import {
  formatRange,
  MAX_ROWS,
  placeOf,
  type CellAddress,
  type CellRange,
  type TableEdit,
} from "../../../core";
import { AREA, cellsOf, rangeOf } from "../area";
import { cellSubject, ExcelFailure, tableSubject } from "../failure";
import { isFormula } from "./named-cell";
import type { NamedTable } from "./named-things";

/** A table that gets another number of rows. */
export interface TableChange extends NamedTable {
  readonly sheetId: string;
  /** The rows that the table takes in or gives up. */
  readonly rows: CellRange;
  readonly grows: boolean;
  /** Excel can do it from 1.13 on; before that, rows are added to the table and deleted. */
  readonly mayResize: boolean;
  /** What Excel has calculated in the rows that the table gives up. */
  readonly calculated: readonly CalculatedCell[];
}

export interface CalculatedCell {
  readonly address: CellAddress;
  readonly formula: string;
}

/** Asks for a table and the rows beside it; the answer rejects where it cannot change its size so. */
export function askForTable(
  worksheet: Excel.Worksheet,
  sheetId: string,
  table: NamedTable,
  { mayResize, edited }: { readonly mayResize: boolean; readonly edited: ReadonlySet<string> },
): () => TableChange {
  const { edit, hasTotals } = table;
  const subject = tableSubject(edit.table);
  const rows = rowsBetween(edit);
  const range = worksheet.tables.getItem(table.id).getRange().load(AREA);
  const beside = cellsOf(worksheet, rows).load("values,formulas");
  const below = cellsOf(worksheet, rowsBelow(edit)).getUsedRangeOrNullObject(true).load("address");
  return () => {
    if (formatRange(rangeOf(range)) !== formatRange(edit.before)) {
      throw new ExcelFailure("cell-changed", subject);
    }
    if (hasTotals) throw new ExcelFailure("table-totals", subject);
    if (!mayResize && !below.isNullObject) throw new ExcelFailure("table-fixed", subject);
    const grows = edit.after.bottom > edit.before.bottom;
    const calculated: CalculatedCell[] = [];
    for (const { address, raw, formula } of filledCells(rows, beside)) {
      const place = placeOf(edit.sheet, address);
      if (edited.has(place.cell)) continue;
      const mayGo = !grows && isFormula(formula, raw);
      if (!mayGo) throw new ExcelFailure("cell-changed", cellSubject(place));
      calculated.push({ address, formula: String(formula) });
    }
    return { ...table, sheetId, rows, grows, mayResize, calculated };
  };
}

/** The cells of some rows that hold anything. */
export function* filledCells({ top, left }: CellRange, { values, formulas }: Excel.Range) {
  for (const [down, row] of (values as unknown[][]).entries()) {
    for (const [across, raw] of row.entries()) {
      const formula = (formulas as unknown[][])[down]?.[across];
      if (formula === "" && raw === "") continue;
      yield { address: { row: top + down, column: left + across }, raw, formula };
    }
  }
}

/** The rows by which the two sizes differ. Anything but other rows at the end is our own mistake. */
function rowsBetween({ table, before, after }: TableEdit): CellRange {
  const { top, left, right } = before;
  const isSameHead = top === after.top && left === after.left && right === after.right;
  if (!isSameHead || before.bottom === after.bottom)
    throw new RangeError(`${table} cannot change so`);
  const [short, long] = [before.bottom, after.bottom].sort((a, b) => a - b);
  return { ...before, top: (short ?? 0) + 1, bottom: long ?? 0 };
}

function rowsBelow({ before, after }: TableEdit): CellRange {
  const bottom = Math.max(before.bottom, after.bottom);
  return { ...before, top: Math.min(bottom + 1, MAX_ROWS - 1), bottom: MAX_ROWS - 1 };
}

/** Gives a table the rows from `from` on to `to`: its last row now and then. */
export function setLastRow(
  worksheet: Excel.Worksheet,
  { id, edit: { before }, headerRows, mayResize }: TableChange,
  from: number,
  to: number,
): void {
  const table = worksheet.tables.getItem(id);
  if (mayResize) {
    table.resize(cellsOf(worksheet, { ...before, bottom: to }));
    return;
  }
  for (let row = from; row < to; row++) table.rows.add();
  for (let row = from; row > to; row--) {
    table.rows.getItemAt(row - before.top - headerRows).delete();
  }
}

/** What a cell holds goes, its looks stay. */
export function emptyCell(worksheet: Excel.Worksheet, { row, column }: CellAddress): void {
  worksheet.getCell(row, column).values = [[""]];
}

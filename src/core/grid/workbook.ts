import type { CellAddress, CellRange } from "./address";
import type { CellValue } from "./cell-value";

/** A row that holds something; `cells[column]` is undefined where the row is empty. */
export interface Row {
  readonly index: number;
  readonly hidden: boolean;
  readonly cells: readonly CellValue[];
}

/** An Excel table (ListObject). `range` includes header and totals rows. */
export interface TableArea {
  readonly name: string;
  readonly range: CellRange;
  readonly headerRows: number;
  readonly totalsRows: number;
}

/** First and last column, zero-based, both inside. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

export type Visibility = "visible" | "hidden" | "veryHidden";

/** A worksheet as plain values. `rows` ascend by index and leave out empty rows. */
export interface Sheet {
  readonly name: string;
  readonly visibility: Visibility;
  /** The kind of document that this product wrote here ("delegation" …); undefined on users' sheets. */
  readonly mark: string | undefined;
  readonly rows: readonly Row[];
  readonly tables: readonly TableArea[];
  readonly merges: readonly CellRange[];
  readonly hiddenColumns: readonly ColumnSpan[];
  /** The cells that hold a formula; absent where there are none, or the adapter does not tell. */
  readonly formulas?: readonly CellRange[];
}

/** A workbook as plain values: worksheets in the order of their tabs, chart and macro sheets left out. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** A text of ours that the workbook keeps out of sight; undefined where it keeps none. */
  readonly kept?: string;
}

/** The row with that index, by bisection; undefined where it is empty. */
export function rowAt(sheet: Sheet, index: number): Row | undefined {
  let low = 0;
  let high = sheet.rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = sheet.rows[middle];
    if (!row || row.index === index) return row;
    if (row.index < index) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

export function cellAt(sheet: Sheet, { row, column }: CellAddress): CellValue {
  return rowAt(sheet, row)?.cells[column];
}

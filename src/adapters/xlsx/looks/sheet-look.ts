import type { CellLook } from "./cell-look";

/** How a sheet looks. Rows and columns are zero-based; measures are pixels at 96 dpi. */
export interface SheetLook {
  /** 0 where the column is hidden. */
  columnWidth(column: number): number;
  /** 0 where the row is hidden; undefined where it has the sheet's default. */
  rowHeight(row: number): number | undefined;
  /** 0 where all rows are hidden of which the sheet says nothing. */
  readonly defaultRowHeight: number;
  /** The last row and column that hold a value, a fill or a border; -1 where none does. */
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly rightToLeft: boolean;
  /** "#rrggbb". */
  readonly tabColor: string | undefined;
  /**
   * The same frozen object for all cells that look alike. A cell that is not there looks like its row,
   * its column, or the workbook's first cell format.
   */
  cellLook(row: number, column: number): CellLook;
}

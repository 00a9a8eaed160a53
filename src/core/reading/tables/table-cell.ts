import type { CellValue } from "../../grid";
import { ToldCell } from "./told-cell";

/** Columns of a table as its cells know them: the sheet they are on, and their headings. */
export interface CellTable {
  readonly sheet: string;
  readonly headings: ReadonlyMap<number, string>;
}

/**
 * A cell with its value that makes its heading too when it is asked for. A class, for a getter of each
 * object's own takes four times as long.
 */
export class TableCell extends ToldCell {
  constructor(
    readonly value: CellValue,
    row: number,
    column: number,
    private readonly table: CellTable,
  ) {
    super(table.sheet, row, column);
  }

  get heading(): string {
    return this.table.headings.get(this.column) ?? "";
  }
}

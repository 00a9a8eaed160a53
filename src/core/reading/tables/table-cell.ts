import { placeOf, type CellValue, type Place, type Row } from "../../grid";

/** Columns of a table as its cells know them: the sheet they are on, and their headings. */
export interface CellTable {
  readonly sheet: string;
  readonly headings: ReadonlyMap<number, string>;
}

/**
 * A cell that makes its place and heading when they are asked for. A class, for a list has a million
 * cells, few of which are ever pointed at: a getter of each object's own takes four times as long.
 */
export class TableCell {
  constructor(
    readonly value: CellValue,
    private readonly row: Row,
    private readonly column: number,
    private readonly table: CellTable,
  ) {}

  get place(): Place {
    return placeOf(this.table.sheet, { row: this.row.index, column: this.column });
  }

  get heading(): string {
    return this.table.headings.get(this.column) ?? "";
  }
}

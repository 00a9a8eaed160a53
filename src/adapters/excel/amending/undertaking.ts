import type { CellAddress, CellEdit, DateSystem } from "../../../core";
import type { RawValue } from "../reading";
import type { CellInput } from "./cell-input";
import type { NewRow } from "./new-rows";
import type { TableChange } from "./table-change";

/** A cell that is changed, with what brings back what it holds now. */
export interface CellChange {
  readonly edit: CellEdit;
  readonly sheetId: string;
  readonly address: CellAddress;
  readonly raw: RawValue;
  readonly former: CellInput;
  readonly wanted: CellInput;
}

/** An amendment with everything compared and decided before Excel is asked to change anything. */
export interface Undertaking {
  readonly cells: readonly CellChange[];
  readonly tables: readonly TableChange[];
  /** New rows, which get the looks of the row above them. */
  readonly dressed: readonly NewRow[];
  /** Rows that an undone amendment has dressed, and that are empty again. */
  readonly undressed: readonly NewRow[];
  readonly system: DateSystem;
}

import type { CellRange, CellValue } from "../../../core";
import type { SheetLookReader } from "../looks";
import { RANGE_SLOTS, type Allowance } from "./allowance";
import type { CellContext } from "./cell-value";
import { formulaCells, type FormulaCells } from "./formula-cells";
import { rowCollector, type RowCollector } from "./row-collector";

/** What a sheet is read with; a look reader is told in the same pass. */
export interface SheetSurroundings {
  readonly context: CellContext;
  readonly allowance: Allowance;
  readonly look: SheetLookReader | undefined;
}

/** Where the cells of a sheet go, whoever reads them. */
export interface SheetCells extends SheetSurroundings {
  readonly subject: string;
  readonly collector: RowCollector;
  readonly formulas: Pick<FormulaCells, "ranges">;
  /** The cell that was begun last has a formula, which fills these cells and not itself alone. */
  formula(filled: CellRange | undefined): void;
  /** That cell's value, which takes so many slots beside its place, and its place in the list of formats. */
  cell(value: CellValue, slots: number, style: number): void;
  endRow(): void;
}

export function sheetCells(subject: string, surroundings: SheetSurroundings): SheetCells {
  const { allowance, look } = surroundings;
  const collector = rowCollector(subject, allowance);
  const formulas = formulaCells();
  return {
    ...surroundings,
    subject,
    collector,
    formulas,
    formula(filled) {
      if (formulas.add(collector.row(), collector.column(), filled)) allowance.take(RANGE_SLOTS);
    },
    cell(value, slots, style) {
      collector.value(value, slots);
      look?.cell(collector.column(), style, value !== undefined);
    },
    endRow() {
      collector.closeRow();
      look?.endRow(collector.row());
    },
  };
}

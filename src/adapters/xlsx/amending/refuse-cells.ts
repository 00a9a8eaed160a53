import { isSameValue, rangeContains, type CellRange, type TableArea } from "../../../core";
import { NotAmended } from "../not-amended";
import type { SheetSpots } from "./spots";
import type { WantedEdit } from "./wanted";

/**
 * Throws NotAmended for the first cell that must not be changed: it holds a formula or lies in what one
 * fills, is covered by the cell it is merged with, names a column of an Excel table, or no longer holds
 * what it did.
 */
export function refuseCells(
  spots: SheetSpots,
  tables: readonly TableArea[],
  edits: readonly WantedEdit[],
): void {
  const headings = tables.map(({ range, headerRows }) => ({
    ...range,
    bottom: range.top + headerRows - 1,
  }));
  for (const { place, address, before } of edits) {
    const { row, column } = address;
    const cell = spots.byRow.get(row)?.cells.find((each) => each.column === column);
    const lies = (range: CellRange) => rangeContains(range, address);
    const isCovered = ({ top, left }: CellRange) => top !== row || left !== column;
    if (cell?.hasFormula || spots.filled.some(lies)) throw new NotAmended("formula", place);
    if (spots.merges.filter(lies).some(isCovered)) throw new NotAmended("merged", place);
    if (headings.some(lies)) throw new NotAmended("heading", place);
    if (!isSameValue(cell?.value, before)) throw new NotAmended("changed", place);
  }
}

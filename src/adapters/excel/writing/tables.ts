import { cellsOf } from "../area";
import type { FormerTable, NewTable } from "./table-plan";

/** Thin lines and no colour: prints well. */
const STYLE = "TableStyleLight15";

/** Makes a table of cells that are written already. */
export function addTable(
  worksheet: Excel.Worksheet,
  { name, range, showFilterButton }: NewTable,
): void {
  const table = worksheet.tables.add(cellsOf(worksheet, range), true);
  table.set({ name, style: STYLE, showBandedRows: false, showFilterButton });
}

/** Makes a table again that was converted; its totals row, if any, was its last row. */
export function addTableAgain(worksheet: Excel.Worksheet, former: FormerTable): void {
  const { name, range, hasTotals, style, showBandedRows, showFilterButton } = former;
  const bottom = hasTotals ? range.bottom - 1 : range.bottom;
  const table = worksheet.tables.add(cellsOf(worksheet, { ...range, bottom }), true);
  table.set({ name, style, showBandedRows, showFilterButton });
  if (hasTotals) table.showTotals = true;
}

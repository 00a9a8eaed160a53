// A workbook file as plain values: cells, dates, hidden rows and columns, tables, merges, our marks.
// Ranges stay ranges, formulas appear as their cached values, nothing is ever written here.
export { cellValue, formatOf, type CellContext } from "./cell-value";
export { filledBy } from "./formula-cells";
export { marksOf } from "./marks";
export { rawCells } from "./raw-cells";
export { readCellContext } from "./read-lists";
export { readWorkbook } from "./read-workbook";
export { rowCollector } from "./row-collector";
export { tableArea } from "./tables";

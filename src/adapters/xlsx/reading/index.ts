// A workbook file as plain values: cells, dates, hidden rows and columns, tables, merges, our marks.
// Ranges stay ranges, formulas appear as their cached values, nothing is ever written here.
export { readWorkbook } from "./read-workbook";

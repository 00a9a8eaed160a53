// Excel's answers as plain values, in a number of syncs that does not grow with the sheets.
// Nothing is written here.
export { askDateSystem, systemOf } from "./read-date-system";
export { readWorkbook } from "./read-workbook";

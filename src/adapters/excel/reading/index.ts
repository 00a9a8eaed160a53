// Excel's answers as plain values, in a number of syncs that does not grow with the sheets.
// Nothing is written here.
export { cellValueOf, type RawValue } from "./cell-value";
export { notedChanges, type NotedChanges } from "./noted-changes";
export { askDateSystem, isWitness, systemOf } from "./read-date-system";
export { workbookReader } from "./workbook-reader";

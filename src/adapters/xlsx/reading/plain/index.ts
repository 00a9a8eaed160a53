// The bulk of a workbook, read byte by byte where it is written as nearly everybody writes it.
// Whatever is not goes to the XML reader, item by item; what comes out is the same.
export { NOTHING, NUMBER, SHARED, type PlainCells } from "./plain-cells";
export { plainRows } from "./plain-rows";
export { plainStrings } from "./plain-strings";
export type { RowTag } from "./row-tag";
export { scanItems } from "./scan-items";

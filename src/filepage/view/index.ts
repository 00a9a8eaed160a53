// A workbook's sheets to look at: paper with cells, marks and tabs.
export type { Goal } from "./SheetGrid";
export { SheetView } from "./SheetView";

// Makes a workbook file. Comes as a script of its own: most users of the pane never ask for one.
export { newWorkbook } from "../adapters/xlsx";

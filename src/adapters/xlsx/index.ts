// Excel workbooks as files: read into plain values, and documents written back without loss.
// The package, its XML and its styles stay behind this door.
export { readWorkbook } from "./reading";
export { UnusableFile } from "./unusable-file";
export { xlsxWorkbookPort, type XlsxWorkbook } from "./xlsx-workbook";
export { newWorkbook, writeSheets, type WrittenWorkbook } from "./writing";

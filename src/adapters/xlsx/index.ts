// Excel workbooks as files: read into plain values, and documents written back without loss.
// The package, its XML and its styles stay behind this door.
export { leftBehind } from "./left-behind";
export { displayedText, type CellLook, type SheetLook } from "./looks";
export { NotAmended } from "./not-amended";
export { inflateBy, portableCodec, type Codec } from "./package";
export { readWorkbook } from "./reading";
export { UnusableFile } from "./unusable-file";
export { xlsxWorkbookPort, type XlsxWorkbook, type XlsxWorkbookOptions } from "./xlsx-workbook";
export { keepText, newWorkbook, writeInPieces, writeSheets, type WrittenPieces } from "./writing";

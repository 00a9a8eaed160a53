// How sheets look: fills, fonts, widths and values as displayed, for a faithful view of them.
// Kept while a sheet is read, and only where somebody asks for it.
export type { CellLook } from "./cell-look";
export { readThemeColors } from "./colors";
export { displayedText } from "./displayed-text";
export { isHidden } from "./hidden";
export { sheetLookReader, type SheetLookReader } from "./sheet";
export type { SheetLook } from "./sheet-look";
export { readStyleLooks, type StyleLooks } from "./styles";

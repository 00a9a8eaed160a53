// How one sheet looks, kept while its cells are read: two numbers a row and each kind of row once.
// Ranges of columns stay ranges, and nothing grows beyond what the file itself holds.
export { sheetLookReader, type SheetLookReader } from "./sheet-look-reader";

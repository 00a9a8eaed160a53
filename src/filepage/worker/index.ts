// What does the work beside the page, in a thread of its own, and what it says of a workbook.
// Only types and the way of fetching go through this door; the work itself is the worker's entry.
export type { CellMark } from "./cell-marks";
export type { CellView, RowView } from "./cell-window";
export type {
  ChangedFile,
  CheckedHead,
  FileFacts,
  OpenWorkbook,
  WrittenFile,
} from "./open-workbook";
export type { SharedFile } from "./shared-file";
export type { SheetOutline } from "./sheet-outline";
export type { NamedFile } from "./side-files";
export { inSlices } from "./slices";
export type { Workroom } from "./workroom";

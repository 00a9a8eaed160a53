// From a workbook that somebody else keeps to what a shell shows of it, and back into the workbook.
// Knows no page: it runs beside a pane or in a worker, and gives out plain values only.
export type { CheckOptions, CheckProgress, CheckWishes } from "./check-workbook";
export type { CheckedWorkbook, Preview } from "./checked-workbook";
export { desk, type Desk } from "./desk";
export type { CopiedText } from "./excerpts";
export type { ExpectedOutcome } from "./expected-outcome";
export { pause } from "./pause";
export type { PreviewBlock, PreviewCell } from "./preview-blocks";
export type { RuleText } from "./rule-texts";
export type { SharedPreview, SharePreview } from "./share";
export type { ToldShare } from "./share-choices";
export type { SheetChange } from "./sheet-change";

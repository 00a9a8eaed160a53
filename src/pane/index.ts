// The pane beside a workbook: verdict, findings, previews, writing. Knows no Excel and no file.
// A shell gives it a host, which reaches the workbook, and an element to fill; pane.css is its look.
export { App } from "./App";
export { ourMistake } from "./failure-of";
export {
  NO_SETTINGS,
  type PaneFailure,
  type PaneHost,
  type PaneSettings,
  type SharedVersion,
  type SideFile,
} from "./host";
export { NoWorkbook } from "./no-workbook";
export type { PaneShell } from "./shell";
export type { View } from "./state";
export { progressText } from "./texts/progress";
export { SEVERITY_TEXTS } from "./texts/severity";
export { wallDay } from "./wall-day";
export { prepareWork } from "./work-script";

// What is worked with once a workbook is read: findings and mending, settings, writing. Comes as a script
// of its own, for nothing of it is on the first frame.
export { FindingsView } from "./findings/FindingsView";
export { MendedNote } from "./mending/MendedNote";
export { mendingActions } from "./mending/mending-actions";
export { SettingsPanel } from "./settings/SettingsPanel";
export { TemplatesPanel } from "./settings/TemplatesPanel";
export { SheetPreview } from "./writing/SheetPreview";
export { WritePanel } from "./writing/WritePanel";
export { WrittenNote } from "./writing/WrittenNote";

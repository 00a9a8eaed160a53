// One place that opens whatever a user brings: a workbook, a CSV list, an OParl export.
// Behind this door everything is a workbook, so that checking, writing and saving know one way only.
export { openFile } from "./open-file";
export type { OpenedFile } from "./opened-file";

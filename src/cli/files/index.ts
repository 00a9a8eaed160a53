// The user's disk: reading whole files, finding lists in folders, and saving so that nothing is lost.
// Behind this door no file is ever half written, and none is replaced that was not meant.
export { expandFolders } from "./expand-folders";
export { readBytes, readSettings } from "./read-bytes";
export { fileExists, isSameFile } from "./same-file";
export { saveBeside, saveNew } from "./save-new";
export { saveOutput } from "./save-output";
export { saveOver } from "./save-over";
export type { FileContent, Saved } from "./saved";

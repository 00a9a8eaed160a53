// The user's disk, as far as a browser leads there: picking, dropping, downloading, writing back.
export { droppedFile, ENDINGS, hasPicker, pickedFile, pickFile } from "./pick-file";
export { download, NotSaved, writeBack } from "./save-file";

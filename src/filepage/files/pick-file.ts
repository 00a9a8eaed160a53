import type { FilePlace, PickedFile } from "../open-file";
import { droppedHandle, filePicker } from "./file-system-access";

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What the browser's dialogs offer first; anything else is told apart by its content. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  [WORKBOOK]: [".xlsx", ".xlsm", ".xltx", ".xltm"],
  "text/csv": [".csv"],
  "application/json": [".json"],
};

/** As an input element takes them: ".xlsx,.csv". */
export const ENDINGS = Object.values(KINDS).flat().join(",");

/** A file from an input element or a drop without a way back. */
export function pickedFile(file: File): PickedFile {
  return { file, name: file.name, place: undefined, isSample: false };
}

/** The file behind a handle, with a way back into it. Rejects where it cannot be reached. */
export async function pickedHandle(handle: FileSystemFileHandle): Promise<PickedFile> {
  const file = await handle.getFile();
  const { lastModified, size } = file;
  const place: FilePlace = { handle, stamp: { lastModified, size } };
  return { file, name: file.name, place, isSample: false };
}

/** Whether the browser has a dialog that gives a way back; else an input element serves. */
export function hasPicker(): boolean {
  return filePicker() !== undefined;
}

/** Opens the browser's dialog. undefined when the user closes it. */
export async function pickFile(): Promise<PickedFile | undefined> {
  const pick = filePicker();
  if (!pick) return undefined;
  const types = [{ description: "Mitgliederlisten", accept: KINDS }];
  const handles = await pick({ types }).catch(unlessClosed);
  return handles[0] && pickedHandle(handles[0]);
}

function unlessClosed(error: unknown): [] {
  if (error instanceof DOMException && error.name === "AbortError") return [];
  throw error;
}

/** The first file of what was dropped; undefined where there is none, as in a folder or a piece of text. */
export async function droppedFile(transfer: DataTransfer): Promise<PickedFile | undefined> {
  const item = [...transfer.items].find(({ kind }) => kind === "file");
  const file = item?.getAsFile();
  if (!item || !file || item.webkitGetAsEntry()?.isDirectory) return undefined;
  const handle = await droppedHandle(item);
  return handle ? pickedHandle(handle) : pickedFile(file);
}

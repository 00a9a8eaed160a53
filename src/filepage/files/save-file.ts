import type { FilePlace, FileStamp } from "../open-file";
import { mayWrite } from "./file-system-access";

/** Saving did not work. `message` is a German sentence: what is wrong and what to do. */
export class NotSaved extends Error {
  override readonly name = "NotSaved";
}

/** Hands a file to the browser's downloads. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser begins to read in its own time; what it has not read by then it never will.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const DENIED =
  "Der Browser darf nicht in die Datei schreiben, deshalb ist sie unverändert. Erlauben Sie es beim nächsten Versuch, oder laden Sie die Mappe herunter.";
const CHANGED =
  "Die Datei auf Ihrem Rechner hat sich geändert, seit sie hier geöffnet wurde, und wird deshalb nicht überschrieben. Laden Sie die Mappe herunter und vergleichen Sie, oder öffnen Sie die Datei neu.";
const GONE =
  "Die Datei ist nicht mehr dort, wo sie geöffnet wurde. Laden Sie die Mappe herunter und legen Sie sie selbst ab.";
const LOCKED =
  "Die Datei lässt sich gerade nicht überschreiben und ist unverändert. Schließen Sie sie in Excel und versuchen Sie es noch einmal, oder laden Sie die Mappe herunter.";
const FULL =
  "Auf dem Laufwerk ist nicht genug Platz; die Datei ist unverändert. Schaffen Sie Platz und versuchen Sie es noch einmal, oder laden Sie die Mappe an einen anderen Ort herunter.";

/**
 * Writes back into the file, all or nothing, unless somebody has changed it since. Returns its new
 * stamp. Rejects with NotSaved; then the file is as it was.
 */
export async function writeBack(place: FilePlace, file: Blob): Promise<FileStamp> {
  try {
    if (!(await mayWrite(place.handle))) throw new NotSaved(DENIED);
    await refuseChanged(place);
    await replaceContent(place, file);
  } catch (error) {
    throw error instanceof NotSaved ? error : new NotSaved(sentenceFor(error));
  }
  // It is saved, whatever comes now.
  return place.handle.getFile().then(stampOf, () => UNKNOWN);
}

/** The browser writes beside the file, and puts it in its place when that is closed. */
async function replaceContent(place: FilePlace, file: Blob): Promise<void> {
  const beside = await place.handle.createWritable();
  try {
    await file.stream().pipeTo(beside, { preventClose: true });
    await refuseChanged(place);
  } catch (error) {
    await beside.abort().catch(() => undefined);
    throw error;
  }
  await beside.close();
}

async function refuseChanged({ handle, stamp }: FilePlace): Promise<void> {
  if (!isSame(stampOf(await handle.getFile()), stamp)) throw new NotSaved(CHANGED);
}

/** Of a file that could not be asked; equal to no other, so that it is not written to again. */
const UNKNOWN: FileStamp = { lastModified: Number.NaN, size: Number.NaN };

function stampOf({ lastModified, size }: File): FileStamp {
  return { lastModified, size };
}

function isSame(a: FileStamp, b: FileStamp): boolean {
  return a.lastModified === b.lastModified && a.size === b.size;
}

function sentenceFor(error: unknown): string {
  switch (error instanceof DOMException ? error.name : "") {
    case "NotAllowedError":
    case "SecurityError":
      return DENIED;
    case "NotFoundError":
      return GONE;
    case "QuotaExceededError":
      return FULL;
    default:
      return LOCKED;
  }
}

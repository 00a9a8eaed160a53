import { constants, type Stats } from "node:fs";
import { unlessMissing, type Disk } from "./disk";
import { openElsewhere, type OpenElsewhere } from "./owner-file";

const FOLDER = "ist ein Ordner; bitte mit „-o“ einen Dateinamen angeben";
const DEVICE = "ist ein Gerät und keine Datei; bitte mit „-o“ einen Dateinamen angeben";
const READ_ONLY =
  "ist schreibgeschützt und bleibt, wie sie ist; bitte den Schreibschutz aufheben oder mit „-o“ eine andere Datei angeben";
const CHANGED =
  "hat sich geändert, seit sie gelesen wurde, und bleibt, wie sie ist; bitte erneut aufrufen, dann gilt der neue Stand";
const GONE =
  "ist nicht mehr da, seit sie gelesen wurde, und nichts wurde geschrieben; bitte nachsehen, wo sie jetzt liegt, und erneut aufrufen";

/**
 * A rename asks the folder alone, so what the file itself says has to be asked before. The end of a
 * sentence; undefined where nothing is in the way. Rejects where the system denies the right to write.
 */
export async function whyNotReplaced(
  file: string,
  found: Stats,
  disk: Disk,
): Promise<string | undefined> {
  if (found.isDirectory()) return FOLDER;
  if (!found.isFile()) return DEVICE;
  if ((found.mode & 0o222) === 0) return READ_ONLY;
  await disk.access(file, constants.W_OK);
  const elsewhere = await openElsewhere(file, disk);
  return elsewhere && openText(elsewhere);
}

function openText({ program, person, ownerFile }: OpenElsewhere): string {
  const who = person === undefined ? "" : ` (${person})`;
  return `ist in ${program} geöffnet${who} und bleibt, wie sie ist; bitte dort schließen und erneut versuchen oder, falls sie nirgends mehr geöffnet ist, „${ownerFile}“ daneben löschen`;
}

/** Whether the file still holds what was read, asked when nothing is left to do but the rename. */
export async function whyChanged(
  file: string,
  was: Uint8Array,
  disk: Disk,
): Promise<string | undefined> {
  const opened = await disk.open(file, "r").catch(unlessMissing);
  if (!opened) return GONE;
  try {
    const { size } = await opened.stat();
    const isSame = size === was.length && Buffer.compare(await opened.readFile(), was) === 0;
    return isSame ? undefined : CHANGED;
  } finally {
    await opened.close();
  }
}

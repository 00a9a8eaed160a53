import { dirname } from "node:path";
import { DISK, unlessMissing, type Disk } from "./disk";
import { throughDraft } from "./draft";
import { failureWith, orFailure, REPLACE_PROBLEMS, WRITE_PROBLEMS } from "./problems";
import type { FileContent, Saved } from "./saved";
import { whyChanged, whyNotReplaced } from "./why-not-replaced";

interface SaveOverOptions {
  /** What was read from the file: it is only replaced while it still holds exactly that. */
  readonly was?: Uint8Array;
  readonly disk?: Disk;
}

/**
 * Saves under a name that the user gave; a file that has it is replaced, all or nothing, with its rights,
 * and a link to it leads to the new one. Rejects with a Failure; then everything is as it was.
 */
export function saveOver(
  file: string,
  content: FileContent,
  { was, disk = DISK }: SaveOverOptions = {},
): Promise<Saved> {
  return orFailure(file, WRITE_PROBLEMS, async () => {
    const target = await linkedFile(file, disk);
    const replaced = await disk.lstat(target).catch(unlessMissing);
    if (replaced) refuseFor(file, await whyNotReplaced(target, replaced, disk));
    await throughDraft({ folder: dirname(target), content, replaced }, disk, async (draft) => {
      if (was) refuseFor(file, await whyChanged(target, was, disk));
      const problems = replaced ? REPLACE_PROBLEMS : WRITE_PROBLEMS;
      await orFailure(file, problems, () => disk.rename(draft, target));
    });
    return { file, notes: replaced && replaced.nlink > 1 ? [secondName(file)] : [] };
  });
}

/** Where symbolic links lead to; the name itself for a file that is none or is not there yet. */
async function linkedFile(file: string, disk: Disk): Promise<string> {
  const target = await disk.realpath(file).catch(unlessMissing);
  if (target !== undefined) return target;
  if (await disk.lstat(file).catch(unlessMissing)) refuseFor(file, LEADS_NOWHERE);
  return file;
}

const LEADS_NOWHERE = "ist eine Verknüpfung, die ins Leere führt; bitte die Datei selbst angeben";

function refuseFor(file: string, reason: string | undefined): void {
  if (reason !== undefined) throw failureWith(file, reason);
}

function secondName(file: string): string {
  return `Die Datei „${file}“ hatte noch einen zweiten Namen (eine feste Verknüpfung); unter ihm steht weiterhin der alte Stand.`;
}

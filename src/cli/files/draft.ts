import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Disk, DiskFile } from "./disk";
import { keepRights, type Rights } from "./keep-rights";
import type { FileContent } from "./saved";

/** Hidden, no ending of a workbook, and short whatever the file is called. */
const DRAFT_NAME = /^\.entsendung-[0-9a-f-]{36}\.tmp$/;

/** Milliseconds after which nobody can still be writing: then the run was killed. */
const ABANDONED = 3_600_000;

/** What is to be saved in a folder. */
export interface Draft {
  readonly folder: string;
  readonly content: FileContent;
  /** The file that is to be replaced, whose rights are kept. */
  readonly replaced?: Rights | undefined;
}

/**
 * Writes the bytes to a file of their own beside the one that is meant, down to the disk itself; `place`
 * then gives it its name. Killed at any moment, this leaves the old file or the new one. Whatever fails,
 * the draft is removed; what a killed run left is removed by a later one.
 */
export async function throughDraft<T>(
  draft: Draft,
  disk: Disk,
  place: (path: string) => Promise<T>,
): Promise<T> {
  const path = join(draft.folder, `.entsendung-${randomUUID()}.tmp`);
  try {
    await writeDraft(path, draft, disk);
    const placed = await place(path);
    await syncFolder(draft.folder, disk);
    return placed;
  } finally {
    // Where it has been renamed there is none left.
    await disk.rm(path).catch(() => undefined);
  }
}

async function writeDraft(path: string, draft: Draft, disk: Disk): Promise<void> {
  const { folder, content, replaced } = draft;
  // Nobody else may read what those who may read the old file will.
  const file = await disk.open(path, "wx", replaced ? 0o600 : 0o666);
  try {
    await removeAbandoned(folder, (await file.stat()).mtimeMs, disk);
    // Each goes on where the one before ended.
    for (const piece of piecesOf(content)) await file.writeFile(piece);
    if (replaced) await keepRights(file, replaced);
    await file.sync();
  } finally {
    await file.close();
  }
}

function piecesOf(content: FileContent): readonly Uint8Array[] {
  return content instanceof Uint8Array ? [content] : content;
}

/** `now` by the clock of the disk, which may be a server's. What is in the way of this is no reason to fail. */
async function removeAbandoned(folder: string, now: number, disk: Disk): Promise<void> {
  const entries = await disk.readdir(folder).catch(() => []);
  for (const entry of entries.filter((name) => DRAFT_NAME.test(name))) {
    const path = join(folder, entry);
    const found = await disk.lstat(path).catch(() => undefined);
    const isAbandoned = found?.isFile() && now - found.mtimeMs > ABANDONED;
    if (isAbandoned) await disk.rm(path).catch(() => undefined);
  }
}

/** The new name outlives a power failure, where the system has a way to ask for it; Windows has none. */
async function syncFolder(folder: string, disk: Disk): Promise<void> {
  const opened: DiskFile | undefined = await disk.open(folder, "r").catch(() => undefined);
  await opened?.sync().catch(() => undefined);
  await opened?.close().catch(() => undefined);
}

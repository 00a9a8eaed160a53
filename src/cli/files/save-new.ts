import { dirname, join, parse } from "node:path";
import { Failure } from "../failure";
import { codeOf, DISK, type Disk } from "./disk";
import { throughDraft } from "./draft";
import { orFailure, WRITE_PROBLEMS } from "./problems";
import type { FileContent, Saved } from "./saved";

/** Saves under this name and no other. Rejects with a Failure where there is such a file, and writes nothing. */
export function saveNew(file: string, content: FileContent, disk: Disk = DISK): Promise<Saved> {
  return orFailure(file, WRITE_PROBLEMS, () =>
    throughDraft({ folder: dirname(file), content }, disk, async (draft) => {
      if (await takeName(draft, file, disk)) return { file, notes: [] };
      throw new Failure(
        `Die Datei „${file}“ gibt es schon; bitte mit „-o“ einen anderen Namen angeben.`,
      );
    }),
  );
}

/** Saves under the name, or with a number behind it where it is taken: "Liste (2).xlsx". Nothing is overwritten. */
export function saveBeside(file: string, content: FileContent, disk: Disk = DISK): Promise<Saved> {
  return orFailure(file, WRITE_PROBLEMS, () =>
    throughDraft({ folder: dirname(file), content }, disk, async (draft) => {
      for (let count = 1; ; count += 1) {
        const name = numbered(file, count);
        if (await takeName(draft, name, disk)) return { file: name, notes: [] };
      }
    }),
  );
}

function numbered(file: string, count: number): string {
  const { dir, name, ext } = parse(file);
  return count === 1 ? file : join(dir, `${name} (${count})${ext}`);
}

/** Gives the draft a second name, which the system refuses where it is taken. False then. */
async function takeName(draft: string, file: string, disk: Disk): Promise<boolean> {
  try {
    await disk.link(draft, file);
    return true;
  } catch (error) {
    return codeOf(error) === "EEXIST" ? false : takeNameFirst(draft, file, disk);
  }
}

/** For drives that know no second names, as memory sticks: an empty file holds the name until ours replaces it. */
async function takeNameFirst(draft: string, file: string, disk: Disk): Promise<boolean> {
  try {
    await (await disk.open(file, "wx")).close();
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
  try {
    await disk.rename(draft, file);
    return true;
  } catch (error) {
    await disk.rm(file).catch(() => undefined);
    throw error;
  }
}

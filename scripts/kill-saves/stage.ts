import { mkdirSync, readdirSync, readFileSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expandFolders, saveOver } from "../../src/cli/files";

/** What the workbook holds before and after. */
export interface Versions {
  readonly old: Uint8Array;
  readonly next: Uint8Array;
}

/** A folder with one workbook in it. */
export interface Stage extends Versions {
  readonly folder: string;
  readonly file: string;
}

/** What killed runs left: so often the old workbook, so often the new one, and so many drafts. */
export interface Tally {
  readonly old: number;
  readonly next: number;
  readonly drafts: number;
}

export function newStage(folder: string, versions: Versions): Stage {
  mkdirSync(folder);
  return { ...versions, folder, file: join(folder, "Liste.xlsx") };
}

/** What the folder holds after a killed run. Rejects where that is a piece, or something else looks like a list. */
export async function versionLeft(stage: Stage): Promise<keyof Versions> {
  const lists = await expandFolders([stage.folder]);
  if (lists.join() !== stage.file) throw new Error(`Für Listen gehalten: ${lists.join(", ")}`);
  const content = readFileSync(stage.file);
  if (content.equals(stage.old)) return "old";
  if (content.equals(stage.next)) return "next";
  throw new Error(`${stage.file} ist weder der alte noch der neue Stand.`);
}

export function tallyOf(left: readonly (keyof Versions)[], { folder }: Stage): Tally {
  const old = left.filter((version) => version === "old").length;
  return { old, next: left.length - old, drafts: draftsIn(folder).length };
}

function draftsIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith(".tmp"));
}

/** What a save on the next day leaves of the drafts. */
export async function draftsAfterADay({ folder, file, next }: Stage): Promise<number> {
  const yesterday = new Date(Date.now() - 86_400_000);
  for (const name of draftsIn(folder)) utimesSync(join(folder, name), yesterday, yesterday);
  await saveOver(file, next);
  return draftsIn(folder).length;
}

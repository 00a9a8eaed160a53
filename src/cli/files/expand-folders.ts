import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { Failure } from "../failure";
import { orFailure, READ_PROBLEMS } from "./problems";

/** What is looked for in a folder. JSON is not: most of it has nothing to do with members. */
const LIST_ENDINGS = new Set([".xlsx", ".xlsm", ".xltx", ".xltm", ".csv"]);

/** Folders become the workbooks and CSV lists in them (not in subfolders), sorted. */
export async function expandFolders(names: readonly string[]): Promise<string[]> {
  const expanded = await Promise.all(names.map((name) => listsOf(name)));
  return expanded.flat();
}

async function listsOf(name: string): Promise<string[]> {
  const isFolder = await stat(name).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return [name];
  const lists = (await orFailure(name, READ_PROBLEMS, () => readdir(name))).filter(isList);
  if (lists.length === 0) {
    throw new Failure(
      `Im Ordner „${name}“ liegt keine Excel-Mappe und keine CSV-Liste; bitte einen anderen Ordner angeben.`,
    );
  }
  return lists.sort().map((entry) => join(name, entry));
}

/** Not what programs put beside a list: Excel's owner files, what a Mac adds as "._Liste.xlsx", our drafts. */
function isList(entry: string): boolean {
  return LIST_ENDINGS.has(extname(entry).toLowerCase()) && !/^(?:~\$|\.)/.test(entry);
}

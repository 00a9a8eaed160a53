import { randomUUID } from "node:crypto";
import {
  access,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  type FileHandle,
} from "node:fs/promises";
import { basename, dirname, extname, join, parse, resolve } from "node:path";
import { Failure } from "./failure";

/** What is looked for in a folder. JSON is not: most of it has nothing to do with members. */
const LIST_ENDINGS = new Set([".xlsx", ".xlsm", ".xltx", ".xltm", ".csv"]);

interface SystemError {
  readonly code?: string;
}

const READ_PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: "gibt es nicht; bitte Name und Ordner prüfen",
  EACCES: "darf nicht gelesen werden; bitte die Berechtigung prüfen",
  EPERM: "darf nicht gelesen werden; bitte die Berechtigung prüfen",
  EISDIR: "ist ein Ordner; bitte eine Mappe angeben",
  EBUSY: "ist gerade gesperrt; bitte in Excel schließen und erneut versuchen",
};

const WRITE_PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: "kann nicht angelegt werden, weil es den Ordner nicht gibt",
  ENOTDIR: "kann nicht angelegt werden, weil es den Ordner nicht gibt",
  EACCES: "darf nicht geschrieben werden; bitte die Berechtigung des Ordners prüfen",
  EPERM: "darf nicht geschrieben werden; bitte die Berechtigung des Ordners prüfen",
  EROFS: "liegt auf einem schreibgeschützten Laufwerk; bitte mit „-o“ einen anderen Ort wählen",
  ENOSPC: "passt nicht mehr auf das Laufwerk; bitte Platz schaffen und erneut versuchen",
  EISDIR: "ist ein Ordner; bitte mit „-o“ einen Dateinamen angeben",
  EBUSY: "ist gerade gesperrt; bitte in Excel schließen und erneut versuchen",
};

function problem(
  file: string,
  error: unknown,
  sentences: Readonly<Record<string, string>>,
): Failure {
  const code = (error as SystemError).code ?? "";
  const sentence = sentences[code] ?? "ließ sich nicht öffnen; bitte den Ort der Datei prüfen";
  return new Failure(`Die Datei „${file}“ ${sentence}.`);
}

/** The whole file. Rejects with a Failure that says what to do. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw problem(file, error, READ_PROBLEMS);
  }
}

/** Folders become the workbooks and CSV lists in them (not in subfolders), sorted; Excel's lock files are left out. */
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
  const entries = await readdir(name).catch((error: unknown) => {
    throw problem(name, error, READ_PROBLEMS);
  });
  const lists = entries.filter(
    (entry) => LIST_ENDINGS.has(extname(entry).toLowerCase()) && !entry.startsWith("~$"),
  );
  if (lists.length === 0) {
    throw new Failure(
      `Im Ordner „${name}“ liegt keine Excel-Mappe und keine CSV-Liste; bitte einen anderen Ordner angeben.`,
    );
  }
  return lists.sort().map((entry) => join(name, entry));
}

export async function fileExists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** "Liste.xlsx" → "Liste-entsendung.xlsx" beside it, or "Liste-entsendung (2).xlsx" …: nothing is overwritten. */
export function freeCopyName(file: string): Promise<string> {
  const { dir, name, ext } = parse(file);
  return freeName(join(dir, `${name}-entsendung${ext}`));
}

/** The name itself, or with a number behind it where there is such a file. */
export async function freeName(file: string): Promise<string> {
  const { dir, name, ext } = parse(file);
  let candidate = file;
  for (let count = 2; await fileExists(candidate); count += 1) {
    candidate = join(dir, `${name} (${count})${ext}`);
  }
  return candidate;
}

/** True when both names lead to the same file. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  if (resolve(a) === resolve(b)) return true;
  const [statA, statB] = await Promise.all([a, b].map((file) => stat(file).catch(() => undefined)));
  return statA !== undefined && statA.ino === statB?.ino && statA.dev === statB.dev;
}

/**
 * Writes all or nothing: a temporary file in the same folder, flushed, then renamed over `file`.
 * The permissions of a file that is replaced are kept. Rejects with a Failure; then `file` is as it was.
 */
export async function writeAtomically(file: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);
  const replaced = await stat(file).catch(() => undefined);
  try {
    await flushInto(await open(temporary, "wx"), bytes, replaced && replaced.mode & 0o777);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw problem(file, error, WRITE_PROBLEMS);
  }
}

async function flushInto(
  handle: FileHandle,
  bytes: Uint8Array,
  mode: number | undefined,
): Promise<void> {
  try {
    await handle.writeFile(bytes);
    if (mode !== undefined) await handle.chmod(mode);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

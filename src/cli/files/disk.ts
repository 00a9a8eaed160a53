import { promises, type Stats } from "node:fs";

/** What saving asks of the file system. Rejections carry the code of the system: "ENOSPC". */
export interface Disk {
  readonly open: (file: string, flags: "r" | "wx", mode?: number) => Promise<DiskFile>;
  readonly readFile: (file: string) => Promise<Uint8Array>;
  readonly readdir: (folder: string) => Promise<string[]>;
  readonly realpath: (file: string) => Promise<string>;
  readonly lstat: (file: string) => Promise<Stats>;
  readonly access: (file: string, mode: number) => Promise<void>;
  readonly link: (existing: string, file: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly rm: (file: string) => Promise<void>;
}

export interface DiskFile {
  readonly stat: () => Promise<Stats>;
  readonly readFile: () => Promise<Uint8Array>;
  readonly writeFile: (bytes: Uint8Array) => Promise<void>;
  readonly chown: (user: number, group: number) => Promise<void>;
  readonly chmod: (mode: number) => Promise<void>;
  /** Resolves when what was written is on the disk itself. */
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export const DISK: Disk = promises;

/** "ENOENT"; undefined for what no file system said, as Node's own "ERR_INVALID_ARG_TYPE". */
export function codeOf(error: unknown): string | undefined {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === "string" && /^(?:E[A-Z0-9]+|UNKNOWN)$/.test(code) ? code : undefined;
}

/** For a rejection that only says that there is no such file. */
export function unlessMissing(error: unknown): undefined {
  if (codeOf(error) !== "ENOENT") throw error;
}

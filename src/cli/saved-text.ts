import type { Saved } from "./files";

/** "Sitzungen 2021 geschrieben nach …", and below it what somebody might not expect. */
export function savedText(what: string, { file, notes }: Saved): string {
  const lines = notes.map((note) => `Achtung: ${note}`);
  return [`${what} geschrieben nach ${file}`, ...lines].join("\n");
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { isoDay } from "../../src/core";

export interface Ran {
  readonly exitCode: number;
  readonly output: string;
  readonly complaint: string;
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone when the test file is through. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "entsendung-"));
  folders.push(folder);
  return folder;
}

/** Runs the command line in this process, on a fixed day, and keeps what it says. */
export async function runInTerminal(
  words: readonly string[],
  folder = ".",
  now = new Date("2021-02-17T10:00:00Z"),
): Promise<Ran> {
  const [printed, complained]: [string[], string[]] = [[], []];
  const exitCode = await run(words, {
    today: isoDay("2021-02-17"),
    now,
    folder,
    print: (text) => printed.push(text),
    complain: (sentence) => complained.push(sentence),
  });
  return { exitCode, output: printed.join("\n"), complaint: complained.join("\n") };
}

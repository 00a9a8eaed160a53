import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { isoDay } from "../../src/core";

export interface Ran {
  readonly exitCode: number;
  readonly output: string;
  readonly complaint: string;
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), "entsendung-"));
}

/** Runs the command line in this process, on a fixed day, and keeps what it says. */
export async function runInTerminal(words: readonly string[], folder = "."): Promise<Ran> {
  const [printed, complained]: [string[], string[]] = [[], []];
  const exitCode = await run(words, {
    today: isoDay("2021-02-17"),
    folder,
    print: (text) => printed.push(text),
    complain: (sentence) => complained.push(sentence),
  });
  return { exitCode, output: printed.join("\n"), complaint: complained.join("\n") };
}

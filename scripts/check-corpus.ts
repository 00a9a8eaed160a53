// Writes three small documents and a kept text into every workbook of a folder and checks that nothing
// else changed.
//   npx tsx scripts/check-corpus.ts FOLDER [--keep OUT]
// What lies in FOLDER/unusable must be refused. Prints a line per file; exit status 1 on any failure.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkWorkbook } from "./check-corpus/check-workbook";

const SHEETS = /\.(xlsx|xlsm|xltx|xltm)$/i;

function workbooksIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => SHEETS.test(name))
    .sort()
    .map((name) => join(folder, name));
}

function unusableIn(folder: string): string[] {
  try {
    return workbooksIn(join(folder, "unusable"));
  } catch {
    return [];
  }
}

async function main(folder: string, keep: string | undefined): Promise<number> {
  if (keep !== undefined) mkdirSync(keep, { recursive: true });
  const counts = { written: 0, refused: 0, failed: 0 };
  const refusable = new Set(unusableIn(folder));
  for (const path of [...workbooksIn(folder), ...refusable]) {
    const outcome = await checkWorkbook(readFileSync(path));
    const unusable = refusable.has(path);
    const failed = unusable ? outcome.result === "written" : outcome.unexpected;
    const result = failed ? "failed" : outcome.result;
    counts[result] += 1;
    console.log(`${result}\t${path.slice(folder.length)}\t${outcome.notes.join("; ")}`);
    if (keep !== undefined && outcome.bytes) {
      writeFileSync(join(keep, path.slice(path.lastIndexOf("/") + 1)), outcome.bytes);
    }
  }
  console.log(`${counts.written} written, ${counts.refused} refused, ${counts.failed} failed`);
  return counts.failed === 0 ? 0 : 1;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: "string" } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error("Aufruf: npx tsx scripts/check-corpus.ts ORDNER [--keep ZIEL]");
  process.exitCode = 2;
} else {
  void main(folder, values.keep).then((code) => (process.exitCode = code));
}

// Makes files that mean harm, hands each to the built command line, and writes docs/haerteprobe.md.
//   npm run hostile [-- --check] [--only PART OF A FILE'S NAME OR HEADING]
// Takes some twenty minutes and 3 GB. `--check` compares what happens instead of writing, not what is
// measured; with --only nothing is written. Exit status 1 where a case breaks what the report promises.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { ARCHIVES } from "./hostile/cases/archives";
import { LISTS } from "./hostile/cases/lists";
import { SHEETS } from "./hostile/cases/sheets";
import { TEXTS } from "./hostile/cases/texts";
import { XML } from "./hostile/cases/xml";
import type { CaseGroup, HostileCase } from "./hostile/hostile-case";
import { faultOf, reportOf, withoutMeasures, type Tried, type TriedGroup } from "./hostile/report";
import { runCase } from "./hostile/run-case";

const TARGET = resolve(__dirname, "../docs/haerteprobe.md");
/** Where in the report ends what is made here. */
const BY_HAND = "## Zufallsprobe\n";
const GROUPS: readonly CaseGroup[] = [ARCHIVES, XML, SHEETS, LISTS, TEXTS];

/** One after the other, each in a folder of its own that is gone afterwards. */
async function tried(hostile: HostileCase): Promise<Tried> {
  const folder = mkdtempSync(join(tmpdir(), "entsendung-"));
  try {
    const outcome = await runCase(hostile, folder);
    const { exitCode = "-", peak, seconds } = outcome;
    const fault = faultOf(outcome);
    console.log(
      `${hostile.file}\t${exitCode}\t${peak.toFixed(0)} MB\t${seconds.toFixed(1)} s\t${fault ?? outcome.complaint.slice(0, 100).trim()}`,
    );
    if (fault !== undefined) process.exitCode = 1;
    return { hostile, outcome };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { check: { type: "boolean" }, only: { type: "string" } },
  });
  const { check = false, only = "" } = values;
  const groups: TriedGroup[] = [];
  for (const { heading, cases } of GROUPS) {
    const wanted = cases.filter(({ file }) => `${heading} ${file}`.includes(only));
    const group: Tried[] = [];
    for (const each of wanted) group.push(await tried(each));
    groups.push({ heading, tried: group });
  }
  if (only === "") await keep(reportOf(groups), check);
}

/** Writes the report or compares it; what stands behind it is kept by hand. */
async function keep(report: string, check: boolean): Promise<void> {
  const before = readFileSync(TARGET, "utf8");
  const byHand = before.slice(before.indexOf(BY_HAND));
  const text = await format(`${report}\n${byHand}`, { parser: "markdown", printWidth: 120 });
  if (!check) writeFileSync(TARGET, text);
  else if (withoutMeasures(before) !== withoutMeasures(text)) {
    console.error("docs/haerteprobe.md ist nicht aktuell: npm run hostile");
    process.exitCode = 1;
  }
}

void main();

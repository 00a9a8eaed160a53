// floor.cjs FILE RESULT ANSWERS: the least that this work takes. It knows what the file looks like, checks
// nothing and judges eight rules; it inflates natively, goes over the bytes once, joins integers, and
// packs what is added. Prints what each part took.
import { readFileSync, writeFileSync } from "node:fs";
import { delegationSheet, reportSheet, scheduleSheet } from "../../floor/added-sheets";
import { judge } from "../../floor/judge";
import { packageEntries } from "../../floor/package-file";
import { readList } from "../../floor/read-list";
import { writeFile } from "../../floor/write-file";
import { stopwatch } from "../stopwatch";

const [file = "", result = "", answers = ""] = process.argv.slice(2);

async function run(): Promise<void> {
  const watch = stopwatch();
  const entries = packageEntries(readFileSync(file));
  const list = await readList(entries);
  watch.end("lesen");
  const judged = judge(list);
  watch.end("prüfen");
  const sheets = [
    ["Entsendung", await delegationSheet(list, judged)],
    ["Sitzungsplan", await scheduleSheet()],
    ["Prüfbericht", await reportSheet(list, judged)],
  ] as const;
  writeFile(result, entries, sheets);
  watch.end("schreiben");
  writeFileSync(answers, JSON.stringify(judged.found));
  console.log(JSON.stringify(watch.laps()));
}

void run();

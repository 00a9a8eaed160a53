// phases.cjs FILE RESULT DAY: does what `entsendung write` does, step by step, and prints what each took.
import { readFileSync, writeFileSync } from "node:fs";
import { readWorkbook, writeSheets } from "../../../../src/adapters/xlsx";
import {
  assessInSteps,
  compose,
  dayFromIso,
  layOut,
  yearOf,
  type Assessment,
  type Workbook,
} from "../../../../src/core";
import { stopwatch } from "../stopwatch";

/** Up to here a check understands what was read; from here on it judges. */
const UNDERSTOOD = 0.7;

const [file = "", result = "", day = ""] = process.argv.slice(2);
const asOf = dayFromIso(day);
if (asOf === undefined) throw new RangeError("no day");
const stichtag = asOf;

function assessed(workbook: Workbook, watch: ReturnType<typeof stopwatch>): Assessment {
  const steps = assessInSteps(workbook, stichtag);
  for (let isUnderstood = false; ;) {
    const step = steps.next();
    if (!isUnderstood && (step.done || step.value.share >= UNDERSTOOD)) {
      isUnderstood = true;
      watch.end("verstehen");
    }
    if (step.done) return step.value;
  }
}

async function run(): Promise<void> {
  const watch = stopwatch();
  const bytes = readFileSync(file);
  const workbook = await readWorkbook(bytes);
  watch.end("lesen");
  const assessment = assessed(workbook, watch);
  watch.end("prüfen");
  const documents = compose(assessment, { year: yearOf(stichtag) });
  watch.end("planen");
  const written = await writeSheets(bytes, documents.map(layOut));
  watch.end("schreiben");
  writeFileSync(result, written.bytes);
  watch.end("sichern");
  console.log(JSON.stringify(watch.laps()));
}

void run();

// `npm run check:kills`: kills runs that save a workbook at random moments and looks at what is left: always
// the old workbook or the new one, and a draft never counts as a list and is tidied up later.
import { once } from "node:events";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readWorkbook } from "../src/adapters/xlsx";
import { killCommandLines, writeInPlace } from "./kill-saves/kill-command-lines";
import { killSavers } from "./kill-saves/kill-savers";
import { draftsAfterADay, newStage, type Tally, type Versions } from "./kill-saves/stage";
import { build } from "./serve-page/build";
import { orSentence } from "./serve-page/refusal";

const SAMPLE = resolve(__dirname, "../assets/Beispielmappe.xlsx");
const SAVERS = 500;
const CALLS = 60;

/** The sample as it is shipped and as `write` completes it; both open. */
async function sampleVersions(folder: string): Promise<Versions> {
  const file = join(folder, "fertig.xlsx");
  copyFileSync(SAMPLE, file);
  await once(writeInPlace(file), "exit");
  const [old, next] = [readFileSync(SAMPLE), readFileSync(file)];
  const [before, after] = [await readWorkbook(old), await readWorkbook(next)];
  if (after.sheets.length <= before.sheets.length) throw new Error("Es wurde nichts geschrieben.");
  return { old, next };
}

function line(what: string, { old, next, drafts }: Tally, draftsLater: number): string {
  return `${what}: ${old}-mal die alte Mappe, ${next}-mal die neue, nie etwas anderes; ${drafts} angefangene Dateien, nach dem nächsten Speichern ${draftsLater}`;
}

async function check(folder: string): Promise<void> {
  const versions = await sampleVersions(folder);
  const saving = newStage(join(folder, "speichern"), versions);
  const saved = await killSavers(saving, SAVERS);
  console.log(line(`${SAVERS}-mal beim Speichern beendet`, saved, await draftsAfterADay(saving)));
  const calling = newStage(join(folder, "aufrufen"), versions);
  const called = await killCommandLines(calling, CALLS);
  console.log(line(`${CALLS} ganze Aufrufe beendet`, called, await draftsAfterADay(calling)));
}

void orSentence(async () => {
  build("cli");
  const folder = mkdtempSync(join(tmpdir(), "entsendung-kills-"));
  await check(folder).finally(() => rmSync(folder, { recursive: true, force: true }));
});

// `npm run bench`: what the work on long lists costs, beside what others take for it and the least it can
// cost; and what planning a year costs. Needs /usr/bin/python3; leaves out what is not installed.
//   --sizes 1000,10000   lists of so many rows (unless told, those and 100000)
//   --runs 3             so many runs of each, in turn; one of what takes longer than a minute
//   --all                also those that take very long with long lists
//   --browser            also in Chromium, on the page and in the pane
//   --own                ours and the floor only
//   --planning           planning only
//   --write              makes docs/messungen.md of all that was measured on this machine
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildPages } from "../test/support/browser/build-pages";
import { openingIn, workInBrowser } from "./bench/browser";
import { bundlePrograms } from "./bench/children/bundle";
import { CHECK, FLOOR, WRITE, type Contestant, type Job } from "./bench/contestant";
import { keptList } from "./bench/files/kept-lists";
import { installPackages, PEERS } from "./bench/peers";
import { phases } from "./bench/phases";
import { benchPlanning } from "./bench/planning";
import { race } from "./bench/race";
import { keepResults, keptResults, type ListResults } from "./bench/results";
import { measurementsPage } from "./bench/tables";
import { build } from "./serve-page/build";
import { orSentence } from "./serve-page/refusal";

const { values: options } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,10000,100000" },
    runs: { type: "string", default: "3" },
    lists: { type: "string", default: join(tmpdir(), "entsendung-listen") },
    all: { type: "boolean", default: false },
    browser: { type: "boolean", default: false },
    own: { type: "boolean", default: false },
    planning: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});

const PAGE = resolve(__dirname, "../docs/messungen.md");
/** Seconds; with all that takes long, as long as it takes. */
const LIMIT = options.all ? 7_200 : 1_200;

function contestantsFor(rows: number): Contestant[] {
  const all = [FLOOR, WRITE, CHECK, ...(options.own ? [] : PEERS)];
  return all.filter((each) => {
    if (!options.all && rows > each.mostRows) return false;
    if (each.isHere()) return true;
    console.log(`${each.name}: ist hier nicht installiert und bleibt weg.`);
    return false;
  });
}

async function measure(rows: number, folder: string): Promise<ListResults> {
  const { file, key } = await keptList(options.lists, rows);
  const packages = options.own ? "" : installPackages();
  const job: Job = { folder, rows, file, key, packages };
  const runs = Number(options.runs);
  const tell = (line: string) => console.log(line);
  const results = race(contestantsFor(rows), job, { runs, limit: LIMIT, tell });
  const parts = phases(job, runs, LIMIT);
  const browser = options.browser ? await workInBrowser(job) : [];
  return { rows, results, phases: parts, browser, ...(await openingOf(job)) };
}

/** Nobody opens a pane beside more rows to see how quickly it opens. */
const LONGEST_OPENED = 10_000;

async function openingOf(job: Job): Promise<Pick<ListResults, "opening">> {
  const isWanted = options.browser && job.rows <= LONGEST_OPENED;
  return isWanted ? { opening: await openingIn(job) } : {};
}

async function benchLists(): Promise<void> {
  build("cli");
  if (options.browser) buildPages();
  await bundlePrograms();
  const folder = mkdtempSync(join(tmpdir(), "entsendung-bench-"));
  try {
    for (const size of options.sizes.split(",")) keepResults(await measure(Number(size), folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const page = measurementsPage(keptResults());
  console.log(`\n${page}`);
  if (options.write) writeFileSync(PAGE, page);
}

void orSentence(async () => {
  if (!options.planning) await benchLists();
  if (options.planning || !options.write) benchPlanning();
});

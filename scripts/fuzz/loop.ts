// One reader fed with one input after the other, in a process of its own that may hang or burst:
// whoever watches finds the input of the moment in the file.
//   loop.ts NAME SECONDS SEED FILE [FOLDER OF MORE SEEDS]
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import fc from "fast-check";
import { UnusableInput } from "../../src/core";
import { countedCoverage, type Coverage } from "./coverage";
import { momentIn } from "./moment";
import { mutated } from "./mutate";
import { randomFrom } from "./random";
import { TARGETS } from "./targets";
import type { Target } from "./target";

/** Inputs between two looks at the coverage, which takes as long as many of them. */
const BATCH = { first: 16, most: 2048 } as const;
/** How much of the time the looks may take. */
const LOOKING = 0.2;
/** Found inputs that one batch may add, and their length: what is short is quicker. */
const MOST_FOUND = 4;
const LONGEST_SEED = 20_000;
const MADE = 200;
/** Milliseconds of work for one input, beyond which it is told of. */
const SLOW = 3_000;

type Run = (input: string) => Promise<void>;

/** Tells a line to whoever watches. */
function tell(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** Files whose ending the reader knows. */
function filesFor({ ending }: Target, folder: string | undefined): string[] {
  if (folder === undefined || ending === undefined) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => extname(file) === ending)
    .map((file) => readFileSync(join(folder, file)).toString("latin1"))
    .filter(({ length }) => length < LONGEST_SEED);
}

/** The first of the inputs that passes the place, halving them; all have been looked at together. */
async function finder(inputs: readonly string[], place: string, run: Run, coverage: Coverage) {
  let left = inputs;
  while (left.length > 1) {
    const half = left.slice(0, left.length >> 1);
    for (const input of half) await run(input);
    left = coverage().has(place) ? half : left.slice(half.length);
  }
  return left[0] ?? "";
}

/** Runs the target and tells what it did wrong, each fault once. */
function runner(target: Target, moment: (input: string) => void) {
  const failures = new Set<string>();
  const counts = { runs: 0, refused: 0 };
  const judge = (error: unknown, input: string) => {
    const { stack = String(error) } = error as Error;
    const key = stack.split("\n").slice(0, 2).join(" ").replace(/\d+/g, "");
    if (failures.has(key) || failures.size > 20) return;
    failures.add(key);
    tell({ type: "failure", stack: stack.slice(0, 800), input });
  };
  const run = async (input: string) => {
    moment(input);
    counts.runs += 1;
    const began = process.cpuUsage().user;
    try {
      await target.run(input);
    } catch (error) {
      if (error instanceof UnusableInput) counts.refused += 1;
      else judge(error, input);
    }
    const milliseconds = (process.cpuUsage().user - began) / 1000;
    if (milliseconds > SLOW) tell({ type: "slow", milliseconds, input });
  };
  return { run, counts };
}

async function main(): Promise<void> {
  const [name = "", seconds = "", seed = "", file = "", folder] = process.argv.slice(2);
  const target = TARGETS.get(name);
  if (!target) throw new RangeError(`no target ${name}`);
  const random = randomFrom(Number(seed));
  const { run, counts } = runner(target, momentIn(file));
  const coverage = countedCoverage("/src/");
  const long = target.words.map((word) => word.repeat(Math.ceil(LONGEST_SEED / word.length)));
  const made = [...fc.sample(target.grammar, { numRuns: MADE, seed: Number(seed) }), ...long];
  const corpus = [...target.seeds, ...filesFor(target, folder)];
  const known = new Set<string>();
  let size: number = BATCH.first;

  /** Runs them and keeps those that came where none had been. */
  const tryAll = async (inputs: readonly string[]) => {
    const began = performance.now();
    for (const input of inputs) await run(input);
    const ran = performance.now();
    const fresh = [...coverage()].filter((place) => !known.has(place));
    const looked = performance.now() - ran;
    size = Math.min(BATCH.most, looked > LOOKING * (ran - began) ? size * 2 : size);
    for (const place of fresh.slice(0, MOST_FOUND))
      corpus.push((await finder(inputs, place, run, coverage)).slice(0, LONGEST_SEED));
    for (const place of fresh) known.add(place);
  };

  for (const input of corpus) await run(input);
  for (const place of coverage()) known.add(place);
  for (let from = 0; from < made.length; from += BATCH.first)
    await tryAll(made.slice(from, from + BATCH.first));
  const end = performance.now() + Number(seconds) * 1000;
  while (performance.now() < end) {
    const pick = () => random.pick(random.below(8) === 0 ? made : corpus);
    await tryAll(Array.from({ length: size }, () => mutated(pick(), pick(), random, target.words)));
  }
  tell({ type: "done", ...counts, corpus: corpus.length, places: known.size });
}

void main();

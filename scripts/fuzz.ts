// Feeds every reader and writer with what nobody would write, guided by the places in the code that it reaches.
//   npm run fuzz [-- SECONDS] [--only NAME] [--seed NUMBER] [--corpus FOLDER]
// Prints a line for each; what fails, hangs or takes too much memory goes to dist/fuzz, exit status 1.
import { spawn } from "node:child_process";
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { momentOf } from "./fuzz/moment";
import { TARGETS } from "./fuzz/targets";

const OUT = resolve(__dirname, "../dist/fuzz");
const LOOP = resolve(__dirname, "fuzz/loop.ts");

/** Milliseconds that one input may take, on a machine that does other things too. */
const DEADLINE = 60_000;
/** Megabytes for objects: no input is longer than 20 kB. */
const HEAP = 512;

interface Wishes {
  readonly seconds: number;
  readonly seed: string;
  readonly corpus: string | undefined;
}

/** True where nothing was found. */
async function fuzz(name: string, { seconds, seed, corpus }: Wishes): Promise<boolean> {
  const moment = resolve(OUT, `${name}.moment.txt`);
  writeFileSync(moment, "");
  const more = corpus === undefined ? [] : [corpus];
  const { lines, end } = await looped([name, String(seconds), seed, moment, ...more], moment);
  const isDone = (line: string) => line.startsWith('{"type":"done"');
  const found = lines.filter((line) => !isDone(line));
  if (end !== "done") found.push(JSON.stringify({ type: end, input: momentOf(moment) }));
  found.forEach((line, index) =>
    writeFileSync(resolve(OUT, `${name}.${seed}.${index}.json`), line),
  );
  console.log(`${name}\t${found.length} found\t${lines.find(isDone) ?? end}`);
  return found.length === 0;
}

/** The loop in a process of its own, watched: what it told, and how it ended. */
async function looped(words: readonly string[], moment: string) {
  const node = ["--import", "tsx", `--max-old-space-size=${HEAP}`, LOOP, ...words];
  const child = spawn(process.execPath, node, { stdio: ["ignore", "pipe", "inherit"] });
  const said: Buffer[] = [];
  child.stdout.on("data", (piece: Buffer) => said.push(piece));
  const watched = { hangs: false };
  const watch = setInterval(() => {
    const { size, mtimeMs } = statSync(moment);
    watched.hangs ||= size > 0 && Date.now() - mtimeMs > DEADLINE;
    if (watched.hangs) child.kill("SIGKILL");
  }, 1000);
  const code = await new Promise<number | null>((ended) => child.on("close", ended));
  clearInterval(watch);
  const lines = Buffer.concat(said).toString().split("\n").filter(Boolean);
  return { lines, end: watched.hangs ? "hang" : code === 0 ? "done" : "burst" };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: "string" }, seed: { type: "string" }, corpus: { type: "string" } },
  });
  mkdirSync(OUT, { recursive: true });
  const names = [...TARGETS.keys()].filter((name) => name === (values.only ?? name));
  const seconds = Number(positionals[0] ?? "120") / names.length;
  const wishes = { seconds, seed: values.seed ?? String(Date.now() % 1e6), corpus: values.corpus };
  for (const name of names) if (!(await fuzz(name, wishes))) process.exitCode = 1;
}

void main();

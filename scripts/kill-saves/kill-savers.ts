import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { tallyOf, versionLeft, type Stage, type Tally, type Versions } from "./stage";

const SAVER = resolve(__dirname, "saver.ts");
const MEASURED_RUNS = 9;

/** Small processes with the bytes ready, killed anywhere between the word to save and a little after its end. */
export async function killSavers(stage: Stage, runs: number): Promise<Tally> {
  const next = `${stage.folder}.next`;
  writeFileSync(next, stage.next);
  const usual = await usualTime(stage, next);
  const left: (keyof Versions)[] = [];
  for (let run = 0; run < runs; run += 1) {
    const saver = await readySaver(stage, next);
    saver.send("save");
    waitBusily(Math.random() * usual * 1.2);
    saver.kill("SIGKILL");
    await once(saver, "exit");
    left.push(await versionLeft(stage));
  }
  return tallyOf(left, stage);
}

async function readySaver({ file, old }: Stage, next: string): Promise<ChildProcess> {
  writeFileSync(file, old);
  const saver = fork(SAVER, [file, next], { execArgv: ["--import", "tsx"] });
  await once(saver, "message");
  return saver;
}

/** From the word to save to the answer, in milliseconds, undisturbed: the median. */
async function usualTime(stage: Stage, next: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < MEASURED_RUNS; run += 1) {
    const saver = await readySaver(stage, next);
    const begin = performance.now();
    saver.send("save");
    await once(saver, "message");
    times.push(performance.now() - begin);
    saver.kill();
    await once(saver, "exit");
  }
  return times.sort((a, b) => a - b)[Math.floor(MEASURED_RUNS / 2)] ?? 0;
}

/** Timers know milliseconds only, and a save takes few of them. */
function waitBusily(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

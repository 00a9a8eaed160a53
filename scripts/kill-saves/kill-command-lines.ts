import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { watch, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { tallyOf, versionLeft, type Stage, type Tally, type Versions } from "./stage";

const COMMAND = resolve(__dirname, "../../dist/cli/entsendung.cjs");

/** `write --in-place` as users call it, for a fixed day, so that the result is always the same. */
export function writeInPlace(file: string): ChildProcess {
  const words = ["write", file, "--in-place", "--as-of", "2021-02-17"];
  return spawn(process.execPath, [COMMAND, ...words], { stdio: "ignore" });
}

/** Every other run is killed anywhere in its whole time, the rest when they have just begun to save. */
export async function killCommandLines(stage: Stage, runs: number): Promise<Tally> {
  const whole = await wholeTime(stage);
  const left: (keyof Versions)[] = [];
  for (let run = 0; run < runs; run += 1) {
    const command = begin(stage);
    const hasEnded = once(command, "exit");
    const moment =
      run % 2 === 0 ? wait(Math.random() * whole * 1.1) : hasBegunToSave(stage, hasEnded);
    await Promise.race([moment, hasEnded]);
    command.kill("SIGKILL");
    await hasEnded;
    left.push(await versionLeft(stage));
  }
  return tallyOf(left, stage);
}

function begin({ file, old }: Stage): ChildProcess {
  writeFileSync(file, old);
  return writeInPlace(file);
}

async function wholeTime(stage: Stage): Promise<number> {
  const start = performance.now();
  await once(begin(stage), "exit");
  return performance.now() - start;
}

/** Up to 20 milliseconds after something new has appeared in the folder. */
async function hasBegunToSave({ folder }: Stage, hasEnded: Promise<unknown>): Promise<void> {
  const watcher = watch(folder);
  await Promise.race([once(watcher, "change"), hasEnded]);
  watcher.close();
  await wait(Math.random() * 20);
}

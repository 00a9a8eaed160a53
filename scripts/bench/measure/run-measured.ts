import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";

/** What a program took: seconds and megabytes. */
export interface Measured {
  readonly wall: number;
  readonly processor: number;
  readonly megabytes: number;
  /** How it ended; "late": it was ended after its time. */
  readonly status: number | "late";
  readonly output: string;
}

const MEASURE = resolve(__dirname, "measure.py");
/** The system's own: it has the packages of the system. */
export const PYTHON = "/usr/bin/python3";
const MOST_OUTPUT = 2 ** 29;

/** Runs a program to its end, or for so many seconds. Its complaints go where ours go. */
export function runMeasured(folder: string, command: readonly string[], seconds: number): Measured {
  const result = join(folder, "gemessen.json");
  const { stdout } = spawnSync(PYTHON, [MEASURE, result, String(seconds), ...command], {
    encoding: "utf8",
    maxBuffer: MOST_OUTPUT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const measured = JSON.parse(readFileSync(result, "utf8")) as Omit<Measured, "output">;
  rmSync(result);
  return { ...measured, output: stdout };
}

import { existsSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { differences, type FoundAnswer } from "./answers/differences";
import { wrongRules, type EightAnswers } from "./answers/eight-rules";
import { reportDifferences, writtenReport } from "./answers/written-report";
import { program } from "./children/bundle";
import type { AnswerKey } from "./lists/answer-key";

/** One list of members to work on. */
export interface Job {
  /** Where results may lie. */
  readonly folder: string;
  readonly rows: number;
  readonly file: string;
  readonly key: AnswerKey;
  /** Where packages of others were installed. */
  readonly packages: string;
}

/** A program that does the work, or the least that can be done. */
export interface Contestant {
  readonly name: string;
  readonly kind: "own" | "floor" | "peer";
  /** Longer lists only when all are asked for. */
  readonly mostRows: number;
  /** What it needs is here. */
  readonly isHere: () => boolean;
  readonly command: (job: Job) => readonly string[];
  /** What is made before and not measured. */
  readonly prepare?: (job: Job) => readonly string[];
  /** What is wrong with its answers: none, or lines; undefined: it gives none. */
  readonly faults: (job: Job, output: string) => readonly string[] | undefined;
}

const COMMAND = resolve(__dirname, "../../dist/cli/entsendung.cjs");

export function resultOf({ folder }: Job): string {
  return join(folder, "ergebnis.xlsx");
}

export function answersOf({ folder }: Job): string {
  return join(folder, "antworten.json");
}

/** So that nobody is praised for the answers of the one before. */
export function clean(job: Job): void {
  for (const file of [resultOf(job), answersOf(job)]) rmSync(file, { force: true });
}

export function eightFaults(job: Job): readonly string[] {
  if (!existsSync(answersOf(job))) return ["keine Antwort"];
  return wrongRules(job.key, JSON.parse(readFileSync(answersOf(job), "utf8")) as EightAnswers);
}

export const FLOOR: Contestant = {
  name: "Untergrenze",
  kind: "floor",
  mostRows: Infinity,
  isHere: () => true,
  command: (job) => program("floor", job.file, resultOf(job), answersOf(job)),
  faults: eightFaults,
};

/** The command line as users call it: file to file. */
export const WRITE: Contestant = {
  name: "Entsendung, write",
  kind: "own",
  mostRows: Infinity,
  isHere: () => true,
  command: (job) => [
    process.execPath,
    COMMAND,
    "write",
    job.file,
    "-o",
    resultOf(job),
    "--as-of",
    job.key.asOf,
  ],
  faults: (job) => {
    if (!existsSync(resultOf(job))) return ["keine Mappe"];
    return reportDifferences(job.key, writtenReport(resultOf(job)));
  },
};

/** Nothing is written; every finding is compared with all that it says. */
export const CHECK: Contestant = {
  name: "Entsendung, check",
  kind: "own",
  mostRows: Infinity,
  isHere: () => true,
  command: ({ file, key }) => [
    process.execPath,
    COMMAND,
    "check",
    file,
    "--as-of",
    key.asOf,
    "--format",
    "json",
  ],
  faults: ({ key }, output) => {
    if (output === "") return ["keine Antwort"];
    const { findings } = JSON.parse(output) as { readonly findings: readonly FoundAnswer[] };
    return differences(key, findings);
  },
};

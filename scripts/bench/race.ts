import { clean, type Contestant, type Job } from "./contestant";
import { runMeasured, type Measured } from "./measure/run-measured";

/** What a contestant took for one list: medians of its runs. */
export interface Result {
  readonly name: string;
  readonly kind: Contestant["kind"];
  readonly runs: number;
  readonly wall: number;
  readonly processor: number;
  readonly megabytes: number;
  /** "right", or what is wrong in words; "none": it gives no answers. */
  readonly answers: string;
}

export interface RaceOptions {
  readonly runs: number;
  /** Seconds after which a run is given up. */
  readonly limit: number;
  readonly tell: (line: string) => void;
}

/** Seconds of processor time; after one such run chance has levelled itself out. */
export const LONG = 60;

/**
 * All in turn, and again: what else the machine does meets each of them. Who failed or took long is not
 * run again.
 */
export function race(
  contestants: readonly Contestant[],
  job: Job,
  { runs, limit, tell }: RaceOptions,
): Result[] {
  const taken = new Map(contestants.map((each) => [each, [] as Run[]]));
  for (let run = 0; run < runs; run += 1) {
    for (const [contestant, own] of taken) {
      if (own.some(isEnough)) continue;
      const made = runOnce(contestant, job, limit);
      own.push(made);
      tell(`${job.rows} Zeilen, ${contestant.name}: ${made.wall.toFixed(1)} s, ${made.answers}`);
    }
  }
  return [...taken].map(([contestant, own]) => resultOf(contestant, own));
}

function isEnough({ answers, processor }: Run): boolean {
  return processor > LONG || (answers !== "right" && answers !== "none");
}

type Run = Measured & Pick<Result, "answers">;

function runOnce(contestant: Contestant, job: Job, limit: number): Run {
  clean(job);
  const { prepare, command, faults } = contestant;
  if (prepare) runMeasured(job.folder, prepare(job), limit);
  const measured = runMeasured(job.folder, command(job), limit);
  if (measured.status === "late") return { ...measured, answers: `nach ${limit} s beendet` };
  return { ...measured, answers: answersBy(faults, job, measured) };
}

/** 1 is how the command line says that a list has errors. */
const FINE = [0, 1];

function answersBy(faults: Contestant["faults"], job: Job, measured: Measured): Result["answers"] {
  if (!FINE.includes(Number(measured.status))) return `abgebrochen (${measured.status})`;
  const wrong = faults(job, measured.output);
  if (wrong === undefined) return "none";
  return wrong.length === 0 ? "right" : `falsch: ${wrong.length}, zuerst ${wrong[0] ?? ""}`;
}

function resultOf({ name, kind }: Contestant, runs: readonly Run[]): Result {
  const of = (pick: (run: Run) => number) => median(runs.map(pick));
  return {
    name,
    kind,
    runs: runs.length,
    wall: of(({ wall }) => wall),
    processor: of(({ processor }) => processor),
    megabytes: Math.max(...runs.map(({ megabytes }) => megabytes)),
    answers: runs.at(-1)?.answers ?? "none",
  };
}

/** Of an even number the lower one of both in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
}

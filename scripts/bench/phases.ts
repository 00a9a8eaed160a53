import { program } from "./children/bundle";
import type { Lap } from "./children/stopwatch";
import { resultOf, type Job } from "./contestant";
import { runMeasured } from "./measure/run-measured";
import { LONG, median } from "./race";

/** What the parts of our own work take for one list: medians of so many runs. */
export function phases(job: Job, runs: number, limit: number): Lap[] {
  const all = [phasesOnce(job, limit)];
  const isLong = (all[0] ?? []).some(({ processor }) => processor > LONG);
  while (!isLong && all.length < runs) all.push(phasesOnce(job, limit));
  return (all[0] ?? []).map(({ name }, index) => {
    const of = (pick: (lap: Lap) => number) =>
      median(all.flatMap((laps) => (laps[index] ? [pick(laps[index])] : [])));
    return {
      name,
      wall: of(({ wall }) => wall),
      processor: of(({ processor }) => processor),
      megabytes: of(({ megabytes }) => megabytes),
    };
  });
}

function phasesOnce(job: Job, limit: number): Lap[] {
  const command = program("phases", job.file, resultOf(job), job.key.asOf);
  const { status, output } = runMeasured(job.folder, command, limit);
  return status === 0 ? (JSON.parse(output) as Lap[]) : [];
}

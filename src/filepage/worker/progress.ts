import type { CheckProgress } from "../../desk";

export type ProgressListener = (progress: CheckProgress) => void;

/** More messages a second than an eye follows would only keep the page busy. */
const INTERVAL = 50;

/** Passes on the first progress of each phase at once, and the following ones now and then. */
export function seldom(listener: ProgressListener, now: () => number): ProgressListener {
  let [phase, last]: [CheckProgress["phase"] | undefined, number] = [undefined, 0];
  return (progress) => {
    const time = now();
    if (progress.phase === phase && time - last < INTERVAL) return;
    [phase, last] = [progress.phase, time];
    listener(progress);
  };
}

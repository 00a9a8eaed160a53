import type { Step, Steps } from "../core";
import type { Pause } from "./pause";

/** Milliseconds of work at a stretch: short enough for a page that answers while it works. */
const LONGEST_TURN = 12;

export interface Turns {
  readonly pause: Pause;
  readonly signal?: AbortSignal;
}

/**
 * Runs work to its end and pauses wherever it has taken the thread for long; `onStep` hears of the step
 * before each pause. Rejects with the signal's reason.
 */
export async function inTurns<R>(
  steps: Steps<R>,
  { pause, signal }: Turns,
  onStep: (step: Step) => void,
): Promise<R> {
  let began = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - began < LONGEST_TURN) continue;
    onStep(step.value);
    await pause();
    signal?.throwIfAborted();
    began = performance.now();
  }
}

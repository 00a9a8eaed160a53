/** How far a piece of work has come. */
export interface Step {
  /** From 0 to 1. */
  readonly share: number;
  /** What the work is at, in German; may be empty. */
  readonly what: string;
}

/** Work that stops after each step until it is asked to go on, and ends with its result. */
export type Steps<R> = Generator<Step, R, void>;

/** So many values are one step: a few milliseconds for rows of a list. */
const VALUES_A_STEP = 250;

/** Drives work to its end without a stop. */
export function finish<R>(steps: Steps<R>): R {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** A part of larger work: it goes from one share of the whole to another. */
export function* part<R>(steps: Steps<R>, from: number, to: number): Steps<R> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    const { share, what } = step.value;
    yield { share: from + share * (to - from), what };
  }
}

/** Long work for each value, one after the other, as parts of the same size. */
export function* inSequence<T, U>(values: readonly T[], work: (value: T) => Steps<U>): Steps<U[]> {
  const results: U[] = [];
  for (const [index, value] of values.entries())
    results.push(yield* part(work(value), index / values.length, (index + 1) / values.length));
  return results;
}

/** Does something with each value, in order; `at` is its position. */
export function* forEachInSteps<T>(
  values: readonly T[],
  act: (value: T, at: number) => void,
): Steps<void> {
  for (let from = 0; from < values.length; from += VALUES_A_STEP) {
    if (from > 0) yield { share: from / values.length, what: "" };
    actOnEach(values, from, act);
  }
}

/** A step's values in a plain loop: to be asked by the generator for each of a million costs more than the work. */
function actOnEach<T>(
  values: readonly T[],
  from: number,
  act: (value: T, at: number) => void,
): void {
  const end = Math.min(from + VALUES_A_STEP, values.length);
  for (let at = from; at < end; at += 1) act(values[at] as T, at);
}

/** What `Array.flatMap` gives for lists. */
export function* flatMapInSteps<T, U>(
  values: readonly T[],
  map: (value: T) => readonly U[],
): Steps<U[]> {
  const results: U[] = [];
  yield* forEachInSteps(values, (value) => {
    for (const result of map(value)) results.push(result);
  });
  return results;
}

import type { ReadOptions } from "../../../core";
import { nextTurn } from "./next-turn";

/** Milliseconds of work between two pauses: whoever waits beside a reading does not notice it. */
const WORK = 50;

/** What a reading asks of its surroundings; tests give their own. */
export interface PaceSurroundings {
  /** Milliseconds from anywhere. */
  now(): number;
  /** Lets everything that waits have its turn, messages and clicks included. */
  pause(): Promise<void>;
}

/** Tells how far a reading is, asks whether to go on, and lets others work in between. */
export interface Pace {
  /** The same pieces, with all of that before each; `what` is told as what they belong to. */
  through(pieces: AsyncIterable<Uint8Array>, what: string): AsyncIterable<Uint8Array>;
  /** Tells that all is done. */
  end(): void;
}

/**
 * A pace over `of` bytes. Where nobody listens and nobody can end it, there is neither progress nor
 * pause. What it throws is the reason of the aborted signal.
 */
export function paceOf(
  { signal, onProgress }: ReadOptions,
  of: number,
  surroundings: PaceSurroundings = SURROUNDINGS,
): Pace {
  if (!signal && !onProgress) return { through: (pieces) => pieces, end: () => undefined };
  let done = 0;
  let pausedAt = surroundings.now();
  const tell = (what: string) => {
    onProgress?.(done, of, what);
    signal?.throwIfAborted();
  };
  async function* through(pieces: AsyncIterable<Uint8Array>, what: string) {
    for await (const piece of pieces) {
      tell(what);
      if (surroundings.now() - pausedAt >= WORK) {
        await surroundings.pause();
        signal?.throwIfAborted();
        pausedAt = surroundings.now();
      }
      yield piece;
      done += piece.length;
    }
  }
  return {
    through,
    end: () => {
      done = of;
      tell("");
    },
  };
}

const SURROUNDINGS: PaceSurroundings = { now: () => performance.now(), pause: nextTurn };

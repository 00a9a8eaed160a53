import { wrap, type Remote } from "comlink";
import type { Workroom } from "./worker";

/** The worker died, as without memory it does. */
export class WorkerLost extends Error {
  override readonly name: string = "WorkerLost";
}

/** The worker never came: its script could not be loaded. */
export class WorkerMissing extends WorkerLost {
  override readonly name = "WorkerMissing";
}

/** A way to the worker. Once it is lost it stays lost: connect again. */
export interface WorkerConnection {
  readonly room: Remote<Workroom>;
  readonly isLost: () => boolean;
  /** What `task` resolves to; rejects with WorkerLost when the worker goes meanwhile. */
  readonly during: <T>(task: Promise<T>) => Promise<T>;
}

export function connectWorker(): WorkerConnection {
  const worker = new Worker(
    /* webpackChunkName: "worker" */ new URL("./worker/file-worker.ts", import.meta.url),
  );
  let isLost = false;
  const lost = new Promise<never>((_, reject) => {
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      isLost = true;
      worker.terminate();
      // Only what happens inside the worker's script has a message.
      reject(event.message ? new WorkerLost(event.message) : new WorkerMissing());
    });
  });
  // Nobody may be waiting when it goes; the next one who asks will be told.
  lost.catch(() => undefined);
  return {
    room: wrap<Workroom>(worker),
    isLost: () => isLost,
    during: (task) => Promise.race([task, lost]),
  };
}

/** Connects at once, so that the first file need not wait, and again whenever the worker was lost. */
export function keptConnection(connect: () => WorkerConnection): () => WorkerConnection {
  let current = connect();
  return () => {
    if (current.isLost()) current = connect();
    return current;
  };
}

import { proxy, type Remote } from "comlink";
import type { CheckOptions, CheckProgress } from "../desk";
import { untilAborted } from "./until-aborted";
import type { OpenWorkbook } from "./worker";
import type { WorkerConnection } from "./worker-connection";

/** What to open: the bytes, and the name that they came with. */
export interface FileSource {
  readonly file: Blob;
  readonly name: string;
}

/** A workbook in one worker; lost with it. */
export interface Seat {
  readonly connection: WorkerConnection;
  readonly workbook: Remote<OpenWorkbook>;
}

/** Opens a file in the worker. Rejects like Workroom.open, with WorkerLost, or with the signal's reason. */
export async function takeSeat(
  connection: WorkerConnection,
  { file, name }: FileSource,
  options: CheckOptions,
): Promise<Seat> {
  const { room } = connection;
  const opening = room.open(file, name, proxy(progressListener(options)));
  const workbook = await untilAborted(options.signal, connection.during(opening), () =>
    room.cancelOpening(),
  );
  return { connection, workbook };
}

/** Progress that is on its way when the user has ended the work is of no use any more. */
export function progressListener({
  signal,
  onProgress,
}: CheckOptions): (progress: CheckProgress) => void {
  return (progress) => {
    if (!signal?.aborted) onProgress?.(progress);
  };
}

/** The workbook's seat, wherever it is now. */
export interface SeatKeeper {
  /** In a new worker where the last one was lost. Rejects where it cannot be opened there. */
  readonly seat: () => Promise<Seat>;
  /** The one that is, lost or not. */
  readonly present: () => Seat;
  /** What a new worker has to open from now on. */
  readonly changeSource: (source: FileSource) => void;
}

export function seatKeeper(
  connect: () => WorkerConnection,
  first: Seat,
  opened: FileSource,
): SeatKeeper {
  let present = first;
  let source = opened;
  let moving: Promise<Seat> | undefined;

  async function move(): Promise<Seat> {
    try {
      present = await takeSeat(connect(), source, {});
      return present;
    } finally {
      moving = undefined;
    }
  }

  return {
    seat: () => (present.connection.isLost() ? (moving ??= move()) : Promise.resolve(present)),
    present: () => present,
    changeSource: (changed) => {
      source = changed;
    },
  };
}

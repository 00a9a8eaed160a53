import type { FilePageEvent, FilePageState } from "../state";
import type { WorkerConnection } from "../worker-connection";

/** What the page's actions work with. */
export interface FileTools {
  readonly state: () => FilePageState;
  readonly dispatch: (event: FilePageEvent) => void;
  /** The worker, a new one where the last was lost. */
  readonly connect: () => WorkerConnection;
  /** The shipped sample. Rejects where it could not be loaded. */
  readonly sample: () => Promise<Blob>;
}

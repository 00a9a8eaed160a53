import type { HostWorkbook } from "./model/workbook";
import { HostError, type HostErrorCode } from "./protocol/host-error";

/** 5 MB: Excel on the web refuses requests and answers above. */
export const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

type Change = (workbook: HostWorkbook) => void;

/** What may go wrong, at the test's word. Each is armed for one time unless it says otherwise. */
export interface Switches {
  /** The user is typing into a cell: until endCellEdit every request is refused, or waits. */
  readonly startCellEdit: () => void;
  readonly endCellEdit: () => void;
  /** The n-th action from now fails (1 is the next), loads and instantiates counted. */
  readonly failAt: (n: number, code?: HostErrorCode) => void;
  /** The n-th action from now that changes something fails. */
  readonly failAtWrite: (n: number, code?: HostErrorCode) => void;
  /** True while a failAt has not yet struck. */
  readonly isArmed: () => boolean;
  readonly disarm: () => void;
  /** Before the k-th request from now (1 is the next) somebody else changes the workbook. */
  readonly beforeRequest: (k: number, change: Change) => void;
  /** Bytes per request and answer; undefined for none, as on the desktop. Stays. */
  payloadLimit: number | undefined;
  /** Events get lost on the way, as on some channels. Stays. */
  loseEvents: boolean;
}

interface Countdown {
  left: number;
  readonly code: HostErrorCode;
}

/** The switches, and what the host asks of them. */
export interface SwitchBoard {
  readonly switches: Switches;
  readonly isEditingCell: () => boolean;
  /** Runs when the user leaves the cell. */
  readonly afterCellEdit: (resume: () => void) => void;
  /** Throws HostError when an armed failure strikes. */
  readonly beforeAction: (writes: boolean) => void;
  readonly takeChanges: () => readonly Change[];
}

function strike(countdown: Countdown | undefined): boolean {
  if (!countdown) return false;
  countdown.left--;
  return countdown.left === 0;
}

export function createSwitchBoard(): SwitchBoard {
  let editing = false;
  let waiting: (() => void)[] = [];
  let any: Countdown | undefined;
  let write: Countdown | undefined;
  let changes: { left: number; readonly change: Change }[] = [];
  const fail = (code: HostErrorCode): never => {
    any = write = undefined;
    throw new HostError(code, "armed by the test");
  };
  return {
    switches: {
      startCellEdit: () => (editing = true),
      endCellEdit: () => {
        editing = false;
        const resumed = waiting;
        waiting = [];
        for (const resume of resumed) resume();
      },
      failAt: (n, code = "GeneralException") => (any = { left: n, code }),
      failAtWrite: (n, code = "GeneralException") => (write = { left: n, code }),
      isArmed: () => any !== undefined || write !== undefined,
      disarm: () => (any = write = undefined),
      beforeRequest: (k, change) => changes.push({ left: k, change }),
      payloadLimit: WEB_PAYLOAD_LIMIT,
      loseEvents: false,
    },
    isEditingCell: () => editing,
    afterCellEdit: (resume) => waiting.push(resume),
    beforeAction: (writes) => {
      if (any && strike(any)) fail(any.code);
      if (write && writes && strike(write)) fail(write.code);
    },
    takeChanges: () => {
      for (const entry of changes) entry.left--;
      const due = changes.filter(({ left }) => left <= 0);
      changes = changes.filter(({ left }) => left > 0);
      return due.map(({ change }) => change);
    },
  };
}

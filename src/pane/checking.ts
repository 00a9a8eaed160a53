import type { CheckedWorkbook } from "../desk";
import { failureOf } from "./failure-of";
import type { PaneHost } from "./host";
import type { PaneEvent, PaneState } from "./state";

/** Runs `task` after so many milliseconds; returns what takes it back. */
export type Timer = (task: () => void, milliseconds: number) => () => void;

export interface PaneTools {
  readonly host: PaneHost;
  readonly dispatch: (event: PaneEvent) => void;
  readonly state: () => PaneState;
  readonly timer: Timer;
}

/** Reads and judges the workbook, one reading at a time; a new one ends the one before. */
export interface Checking {
  /**
   * `isByItself`: nobody asked, so a cell that is being typed in is waited for in silence, and only what
   * changed is read.
   */
  readonly check: (isByItself?: boolean) => Promise<void>;
  /** Checks when nothing has changed for QUIET_TIME. */
  readonly checkLater: () => void;
  /** Ends a reading and what was planned; what it finds is not told any more. */
  readonly end: () => void;
}

/** So long nothing must change before the pane reads again by itself: people type in bursts. */
export const QUIET_TIME = 1_200;

export function checking(tools: PaneTools): Checking {
  const { dispatch, timer } = tools;
  let reading: AbortController | undefined;
  let endQuietTime: (() => void) | undefined;

  function end(): void {
    endQuietTime?.();
    reading?.abort();
    reading = undefined;
  }

  async function check(isByItself = false): Promise<void> {
    end();
    const run = new AbortController();
    reading = run;
    dispatch({ type: "reading-began", isByItself });
    try {
      const checked = await readAndCheck(tools, run.signal, isByItself);
      if (reading === run) dispatch({ type: "checked", checked });
    } catch (error) {
      if (reading === run) failed(error, isByItself);
    }
  }

  function failed(error: unknown, isByItself: boolean): void {
    const failure = failureOf(tools, "read", error);
    if (failure.reason === "aborted") return;
    const isSilent = failure.reason === "cell-edit" && isByItself;
    dispatch(isSilent ? { type: "stopped" } : { type: "failed", attempt: "read", failure });
    // Somebody types in a cell: that passes, and Excel does not say when.
    if (failure.reason === "cell-edit") checkLater();
  }

  function checkLater(): void {
    endQuietTime?.();
    endQuietTime = timer(() => void check(true), QUIET_TIME);
  }

  return { check, checkLater, end };
}

function readAndCheck(
  { host, dispatch, state }: PaneTools,
  signal: AbortSignal,
  isByItself: boolean,
): Promise<CheckedWorkbook> {
  return host.check(state().settings, {
    signal,
    onlyChanges: isByItself,
    onProgress: (progress) => {
      if (!signal.aborted) dispatch({ type: "reading-went-on", progress });
    },
  });
}

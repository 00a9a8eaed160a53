import { undoOf, type Choice, type Finding, type Remedy } from "../../core";
import type { ExpectedOutcome } from "../../desk";
import type { Checking, PaneTools } from "../checking";
import { failureOf } from "../failure-of";
import type { PaneFailure } from "../host";
import { mendedText, undoneText } from "./mended-text";
import { oneByOne } from "./one-by-one";
import type { MendedStep } from "./mending-state";

/** What can be done about findings with a click. None rejects for what the host does. */
export interface MendingActions {
  /**
   * Asked once for a finding of a check; empty where nothing is sure, nobody could tell, or nobody waits
   * for it any more.
   */
  readonly remedies: (finding: Finding, signal: AbortSignal) => Promise<readonly Remedy[]>;
  /** What a choice would lead to; undefined where that cannot be told. */
  readonly outcome: (finding: Finding, choice: Choice) => Promise<ExpectedOutcome | undefined>;
  /** Changes the cells, then checks anew. True once they are changed. */
  readonly mend: (step: MendedStep) => Promise<boolean>;
  /** Takes back the last step that was carried out. */
  readonly undo: () => Promise<void>;
}

const NONE: readonly Remedy[] = [];

export function mendingActions(tools: PaneTools, checks: Checking): MendingActions {
  const { host, dispatch, state } = tools;
  const carryOut = carryingOut(tools, checks);
  return {
    remedies: askingRemedies(tools),
    outcome: async (finding, choice) => {
      try {
        return await host.outcome(finding, choice);
      } catch (error) {
        dispatch({ type: "failed", attempt: "mend", failure: failureOf(tools, "mend", error) });
        return undefined;
      }
    },
    mend: async (step) => {
      if (state().activity.type === "writing") return false;
      const failure = await carryOut("mend", async () => {
        await host.amend(step.amendment);
        dispatch({ type: "mended", step, text: mendedText(step) });
      });
      return failure === undefined;
    },
    undo: async () => {
      const step = state().mending.steps.at(-1);
      if (!step || state().activity.type === "writing") return;
      const failure = await carryOut("undo", async () => {
        await host.amend(undoOf(step.amendment));
        dispatch({ type: "undone", step, text: undoneText(step) });
      });
      if (failure?.reason === "changed") dispatch({ type: "undo-refused", step });
    },
  };
}

/** What is drawn asks, one finding after the other; what is gone before its turn costs nothing. */
function askingRemedies(tools: PaneTools): MendingActions["remedies"] {
  const known = new WeakMap<Finding, readonly Remedy[]>();
  const inTurn = oneByOne();
  const ask = async (finding: Finding, signal: AbortSignal) => {
    const before = known.get(finding);
    if (before || signal.aborted) return before ?? NONE;
    try {
      const remedies = await tools.host.remedies(finding);
      known.set(finding, remedies);
      return remedies;
    } catch (error) {
      // No user has asked: what fails here is told when one does.
      failureOf(tools, "mend", error);
      return NONE;
    }
  };
  return (finding, signal) => inTurn(() => ask(finding, signal));
}

/** Changes cells and checks anew; the failure where they are not changed. */
function carryingOut(tools: PaneTools, checks: Checking) {
  const { dispatch } = tools;
  return async (
    attempt: "mend" | "undo",
    task: () => Promise<void>,
  ): Promise<PaneFailure | undefined> => {
    checks.end();
    dispatch({ type: "writing-began", what: "cells" });
    try {
      await task();
      void checks.check();
      return undefined;
    } catch (error) {
      const failure = failureOf(tools, attempt, error);
      dispatch({ type: "failed", attempt, failure });
      // The reading before was ended, and the cells may hold something else by now.
      void checks.check(true);
      return failure;
    }
  };
}

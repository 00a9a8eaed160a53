import type { Remedy } from "../../core";
import type { Checking, PaneTools } from "../checking";
import { workScript } from "../work-script";
import type { MendingActions } from "./mending-actions";

const NONE: readonly Remedy[] = [];

/** The same actions, whose script comes with the findings that ask for them; without it there are none. */
export function laterMendingActions(tools: PaneTools, checks: Checking): MendingActions {
  let coming: Promise<MendingActions | undefined> | undefined;

  async function load(): Promise<MendingActions | undefined> {
    try {
      const { mendingActions } = await workScript();
      return mendingActions(tools, checks);
    } catch {
      coming = undefined;
      return undefined;
    }
  }

  const come = () => (coming ??= load());
  return {
    remedies: async (finding, signal) => (await come())?.remedies(finding, signal) ?? NONE,
    outcome: async (finding, choice) => (await come())?.outcome(finding, choice),
    mend: async (step) => (await come())?.mend(step) ?? false,
    undo: async () => (await come())?.undo(),
  };
}

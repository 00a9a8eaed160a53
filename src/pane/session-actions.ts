import type { DayProblem, SessionDays } from "../core";
import type { Attempt } from "./attempt";
import type { PaneTools } from "./checking";

/** What the user does with the sessions of the year. */
export interface SessionActions {
  /** Keeps the days chosen for sessions in the workbook and plans anew. False where they could not be kept. */
  readonly keepSessionDays: (days: SessionDays) => Promise<boolean>;
  /** As the desk's; undefined also where it failed. */
  readonly judgeDays: (key: string) => Promise<readonly (readonly DayProblem[])[] | undefined>;
}

/** Tries a task under a name; true when it was done, else the failure is there to be shown. */
type Attempting = (
  tools: PaneTools,
  name: Attempt,
  task: () => Promise<unknown>,
) => Promise<boolean>;

export function sessionActions(
  tools: PaneTools,
  attempt: Attempting,
  check: () => Promise<void>,
): SessionActions {
  const { host } = tools;
  return {
    keepSessionDays: async (days) => {
      const isKept = await attempt(tools, "sessions", () => host.keepSessionDays(days));
      if (isKept) void check();
      return isKept;
    },
    judgeDays: async (key) => {
      let judged: readonly (readonly DayProblem[])[] | undefined;
      await attempt(tools, "sessions", async () => {
        judged = await host.judgeDays(key);
      });
      return judged;
    },
  };
}

import type { SharePreview, ToldShare } from "../../desk";
import type { PaneTools } from "../checking";
import type { Attempt } from "../attempt";

/** What the user does with the committee version. None rejects for what the host does. */
export interface SharingActions {
  /** What it takes along and how it will stand; undefined where the host could not tell. */
  readonly sharePreview: (told: ToldShare) => Promise<SharePreview | undefined>;
  /** Hands it out, as the last preview shows it. */
  readonly share: () => Promise<void>;
}

/** Tries a task under a name; true when it was done, else the failure is there to be shown. */
type Attempting = (
  tools: PaneTools,
  name: Attempt,
  task: () => Promise<unknown>,
) => Promise<boolean>;

export function sharingActions(tools: PaneTools, attempt: Attempting): SharingActions {
  const { host, dispatch, state } = tools;
  return {
    sharePreview: async (told) => {
      let preview: SharePreview | undefined;
      await attempt(tools, "share", async () => {
        preview = await host.sharePreview(told);
      });
      return preview;
    },
    share: async () => {
      const { told, isUnderWay } = state().sharing;
      if (isUnderWay) return;
      dispatch({ type: "sharing-began" });
      const isDone = await attempt(tools, "share", async () => {
        dispatch({ type: "shared", version: await host.shareVersion(told) });
      });
      if (!isDone) dispatch({ type: "sharing-failed" });
    },
  };
}

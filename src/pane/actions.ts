import type { Place, TemplateOptions, WrittenSheet } from "../core";
import type { CopiedText, RuleText } from "../desk";
import { checking, type Checking, type PaneTools } from "./checking";
import { failureOf } from "./failure-of";
import { sharingActions, type SharingActions } from "./sharing/sharing-actions";
import { sessionActions, type SessionActions } from "./session-actions";
import type { PaneSettings, SideFile } from "./host";
import { keptChanges } from "./kept-changes";
import { toldMapping, type MappingChange } from "./mapping-changes";
import { laterMendingActions } from "./mending/later-actions";
import type { MendingActions } from "./mending/mending-actions";
import { toldRules, type RulesChange } from "./rules/told-rules";
import type { Attempt } from "./state";

/** What the user sets going. None of them rejects for what the host does: that becomes a failure to show. */
export interface PaneActions extends SessionActions, MendingActions, SharingActions {
  /** Settings, the watch for changes, and the first reading. */
  readonly start: () => Promise<void>;
  readonly check: () => Promise<void>;
  readonly cancel: () => void;
  /** Writes what the previews show, and reads again. */
  readonly write: () => Promise<void>;
  readonly writeTemplates: (options?: TemplateOptions) => Promise<void>;
  readonly show: (place: Place) => Promise<void>;
  /** Every rule in words; undefined where the host could not tell them. */
  readonly catalogue: () => Promise<readonly RuleText[] | undefined>;
  /** What the last check has to be copied; undefined where the host could not tell it. */
  readonly excerpts: () => Promise<readonly CopiedText[] | undefined>;
  /** Hands out a file beside the workbook; undefined where the shell keeps no files. */
  readonly saveFile: ((file: SideFile) => Promise<unknown>) | undefined;
  readonly changeSettings: (settings: PaneSettings) => Promise<void>;
  /** Keeps what the columns mean in the workbook and reads again, soon; `note` says then what was kept. */
  readonly changeMapping: (change: MappingChange, note: string) => void;
  /** The same for which rules are off or weigh otherwise. */
  readonly changeRules: (change: RulesChange, note: string) => void;
}

export function paneActions(tools: PaneTools): PaneActions {
  const { dispatch, host } = tools;
  const checks = checking(tools);
  const check = () => checks.check();
  const mapping = toldMapping(tools, (told) =>
    attempt(tools, "mapping", () => host.keepMapping(told)),
  );
  const rules = toldRules(tools, (told) => attempt(tools, "rules", () => host.keepRules(told)));
  return {
    ...laterMendingActions(tools, checks),
    ...sessionActions(tools, attempt, check),
    ...sharingActions(tools, attempt),
    start: () => start(tools, checks),
    check,
    cancel: () => {
      checks.end();
      dispatch({ type: "stopped" });
    },
    write: () => write(tools, checks, "write", () => host.write()),
    writeTemplates: (options = {}) =>
      write(tools, checks, "templates", () => host.writeTemplates(options)),
    show: async (place) => {
      await attempt(tools, "select", () => host.selectPlace(place));
    },
    catalogue: () => answer(tools, "catalogue", () => host.catalogue()),
    excerpts: () => answer(tools, "copy", () => host.excerpts()),
    saveFile: host.saveFile && ((file) => attempt(tools, file, async () => host.saveFile?.(file))),
    changeSettings: async (settings) => {
      dispatch({ type: "settings-changed", settings });
      // A workbook that cannot keep them is judged by them all the same; the failure is told last.
      await checks.check();
      await attempt(tools, "settings", () => host.keepSettings(settings));
    },
    changeMapping: keptChanges(tools, mapping, check),
    changeRules: keptChanges(tools, rules, check),
  };
}

/** Without settings or events the pane still serves: today, and the button. */
async function start(tools: PaneTools, checks: Checking): Promise<void> {
  const { host, dispatch, state } = tools;
  await attempt(tools, "settings", async () => {
    dispatch({ type: "settings-changed", settings: await host.readSettings() });
  });
  await attempt(tools, "settings", () =>
    host.onWorkbookChanged(() => {
      // What we write ourselves comes back as changes too, and a reading follows every write.
      if (state().activity.type === "writing") return;
      dispatch({ type: "workbook-changed" });
      checks.checkLater();
    }),
  );
  await checks.check();
}

async function write(
  tools: PaneTools,
  checks: Checking,
  name: Attempt,
  task: () => Promise<readonly WrittenSheet[]>,
): Promise<void> {
  const { dispatch } = tools;
  checks.end();
  dispatch({ type: "writing-began", what: "sheets" });
  const isDone = await attempt(tools, name, async () => {
    dispatch({ type: "written", sheets: await task() });
  });
  if (isDone) await checks.check();
}

/** What the host answers; undefined where it failed. */
async function answer<T>(
  tools: PaneTools,
  name: Attempt,
  task: () => Promise<T>,
): Promise<T | undefined> {
  let answered: T | undefined;
  await attempt(tools, name, async () => {
    answered = await task();
  });
  return answered;
}

/** True when the task was done; else the failure is there to be shown. */
async function attempt(
  tools: PaneTools,
  name: Attempt,
  task: () => Promise<unknown>,
): Promise<boolean> {
  try {
    await task();
    return true;
  } catch (error) {
    tools.dispatch({ type: "failed", attempt: name, failure: failureOf(tools, name, error) });
    return false;
  }
}

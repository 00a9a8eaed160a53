import type {
  Amendment,
  Choice,
  Finding,
  Mapping,
  RuleSettings,
  SessionDays,
  TemplateOptions,
  Workbook,
} from "../../src/core";
import {
  desk,
  type CheckedWorkbook,
  type CheckOptions,
  type Desk,
  type ToldShare,
} from "../../src/desk";
import type { PaneTools } from "../../src/pane/checking";
import { NO_SETTINGS, type PaneHost, type PaneSettings } from "../../src/pane/host";
import { FIRST_STATE, nextState, type PaneEvent, type PaneState } from "../../src/pane/state";
import { DemoWorkbook, TODAY } from "../support/demo-workbook";

/** What a host tells of a workbook today, without any settings. */
export function checkedOf(workbook: Workbook): Promise<CheckedWorkbook> {
  const work = desk(new DemoWorkbook(workbook), () => Promise.resolve());
  return work.check({ ...NO_SETTINGS, asOf: TODAY });
}

/** A failure of the demo host; its name is the reason. */
export class DemoFailure extends Error {
  constructor(readonly reason: "cell-edit" | "aborted" | "changed" | "other") {
    super(reason);
  }
}

/** A host with a workbook in memory: remembers what it was asked, and fails where a test says so. */
export class DemoHost implements PaneHost {
  readonly workbook: DemoWorkbook;
  readonly asked: string[] = [];
  failure: DemoFailure | undefined;
  changed: () => void = () => undefined;
  /** Awaited before a check answers. */
  beforeAnswer: () => Promise<void> = () => Promise.resolve();
  private readonly desk: Desk;

  constructor(workbook?: Workbook) {
    this.workbook = new DemoWorkbook(workbook);
    this.desk = desk(this.workbook, () => Promise.resolve());
  }

  async check({ asOf = TODAY, ...settings }: PaneSettings, options: CheckOptions) {
    this.asked.push("check");
    await this.beforeAnswer();
    if (options.signal?.aborted) throw new DemoFailure("aborted");
    this.failIfTold();
    return this.desk.check({ asOf, ...settings }, options);
  }

  write() {
    this.asked.push("write");
    return this.afterWriting(() => this.desk.write());
  }

  writeTemplates(options: TemplateOptions) {
    this.asked.push("write templates");
    return this.afterWriting(() => this.desk.writeTemplates(options));
  }

  remedies(finding: Finding) {
    return this.desk.remedies(finding);
  }

  outcome(finding: Finding, choice: Choice) {
    return this.desk.outcome(finding, choice);
  }

  amend(amendment: Amendment) {
    this.asked.push("amend");
    return this.afterWriting(() => this.desk.amend(amendment));
  }

  keepRules(settings: RuleSettings) {
    this.asked.push("keep rules");
    return Promise.resolve().then(() => {
      this.failIfTold();
      return this.desk.keepRules(settings);
    });
  }

  catalogue() {
    return this.desk.catalogue();
  }

  sharePreview(told: ToldShare) {
    this.asked.push("share preview");
    return this.desk.sharePreview(told);
  }

  async shareVersion(told: ToldShare) {
    this.asked.push("share");
    await Promise.resolve();
    this.failIfTold();
    const { left } = await this.desk.shareSheets(told);
    return { where: "Die Fassung liegt bereit.", left };
  }

  excerpts() {
    this.asked.push("excerpts");
    return Promise.resolve().then(() => {
      this.failIfTold();
      return this.desk.excerpts();
    });
  }

  keepMapping(mapping: Mapping) {
    this.asked.push("keep mapping");
    return Promise.resolve().then(() => {
      this.failIfTold();
      return this.desk.keepMapping(mapping);
    });
  }

  keepSessionDays(days: SessionDays) {
    this.asked.push("keep session days");
    return Promise.resolve().then(() => {
      this.failIfTold();
      return this.desk.keepSessionDays(days);
    });
  }

  judgeDays(key: string) {
    return this.desk.judgeDays(key);
  }

  selectPlace({ sheet, cell }: { readonly sheet: string; readonly cell: string }) {
    this.asked.push(`select ${sheet}!${cell}`);
    return Promise.resolve().then(() => {
      this.failIfTold();
    });
  }

  onWorkbookChanged(callback: () => void) {
    this.changed = callback;
    return Promise.resolve();
  }

  readSettings() {
    return Promise.resolve(NO_SETTINGS);
  }

  keepSettings(): Promise<void> {
    this.asked.push("keep settings");
    return Promise.resolve().then(() => {
      this.failIfTold();
    });
  }

  today = () => TODAY;
  isDark = () => undefined;
  failureFrom = (error: unknown) => {
    if (!(error instanceof DemoFailure)) throw error;
    return { reason: error.reason, sentence: "Es ging nicht.", diagnostics: "Demo" };
  };

  private async afterWriting<T>(write: () => Promise<T>): Promise<T> {
    await Promise.resolve();
    this.failIfTold();
    this.changed();
    return write();
  }

  private failIfTold(): void {
    if (this.failure) throw this.failure;
  }
}

/** A pane without a page: its state, and a clock that a test turns. */
export function demoPane(host: PaneHost) {
  let state: PaneState = FIRST_STATE;
  let waiting: (() => void) | undefined;
  const tools: PaneTools = {
    host,
    state: () => state,
    dispatch: (event: PaneEvent) => {
      state = nextState(state, event);
    },
    timer: (task) => {
      waiting = task;
      return () => {
        waiting = undefined;
      };
    },
  };
  const passQuietTime = () => {
    const task = waiting;
    waiting = undefined;
    task?.();
  };
  return { tools, state: () => state, passQuietTime, isWaiting: () => waiting !== undefined };
}

/** Lets everything that was promised happen. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

import {
  isoDay,
  type CellValue,
  type LaidOutSheet,
  type Sheet,
  type Workbook,
} from "../../src/core";
import type { PaneTools } from "../../src/taskpane/checking";
import { NO_SETTINGS, type PaneHost } from "../../src/taskpane/host";
import { FIRST_STATE, nextState, type PaneEvent, type PaneState } from "../../src/taskpane/state";

export const TODAY = isoDay("2021-02-17");

/** A sheet from rows of cells; the first row is row 1. */
export function sheetOf(
  name: string,
  rows: readonly (readonly CellValue[])[],
  mark?: string,
): Sheet {
  return {
    name,
    visibility: "visible",
    mark,
    rows: rows.map((cells, index) => ({ index, hidden: false, cells })),
    tables: [],
    merges: [],
    hiddenColumns: [],
  };
}

export const LIST: Workbook = {
  sheets: [
    sheetOf("Mitglieder", [
      ["Gremium", "Funktion", "Vorname", "Name"],
      ["AG 0-6", "Mitglied", "Heide", "Wessendarp"],
    ]),
  ],
};

/** What a laid-out sheet reads like once it stands in a workbook. */
export function writtenSheet({ name, kind, cells }: LaidOutSheet): Sheet {
  const rows = new Map<number, CellValue[]>();
  for (const { row, column, value } of cells) {
    const values = rows.get(row) ?? [];
    rows.set(row, values);
    values[column] = writtenValue(value);
  }
  const written = [...rows].map(([index, values]) => ({ index, hidden: false, cells: values }));
  return { ...sheetOf(name, [], kind), rows: written };
}

function writtenValue(value: LaidOutSheet["cells"][number]["value"]): CellValue {
  switch (value.type) {
    case "number":
      return value.number;
    case "date":
      return { type: "date", epochDay: value.day, minutes: 0, format: "dd.mm.yyyy" };
    case "time":
      return { type: "date", epochDay: undefined, minutes: value.minutes, format: "hh:mm" };
    case "text":
    case "link":
      return value.text;
  }
}

/** A failure of the demo host; its name is the reason. */
export class DemoFailure extends Error {
  constructor(readonly reason: "cell-edit" | "aborted" | "other") {
    super(reason);
  }
}

/** A workbook in memory that remembers what it was asked, and fails where a test says so. */
export class DemoHost implements PaneHost {
  workbook: Workbook = LIST;
  readonly asked: string[] = [];
  failure: DemoFailure | undefined;
  changed: () => void = () => undefined;
  /** Awaited before a reading answers. */
  beforeAnswer: () => Promise<void> = () => Promise.resolve();

  async read({ signal }: Parameters<PaneHost["read"]>[0] = {}): Promise<Workbook> {
    this.asked.push("read");
    await this.beforeAnswer();
    if (signal?.aborted) throw new DemoFailure("aborted");
    this.failIfTold();
    return this.workbook;
  }

  write(sheets: readonly LaidOutSheet[]) {
    this.asked.push(`write ${sheets.map(({ name }) => name).join(", ")}`);
    return Promise.resolve().then(() => {
      this.failIfTold();
      this.changed();
      this.workbook = { sheets: [...LIST.sheets, ...sheets.map(writtenSheet)] };
      return sheets.map(({ kind, name }) => ({ kind, name, action: "created" as const }));
    });
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
    pause: () => Promise.resolve(),
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

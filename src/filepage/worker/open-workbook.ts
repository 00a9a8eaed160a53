import type { XlsxWorkbook } from "../../adapters/xlsx";
import type {
  Amendment,
  Choice,
  DayProblem,
  Finding,
  Mapping,
  Remedy,
  RuleSettings,
  SessionDays,
  Standing,
  TemplateOptions,
  WrittenSheet,
} from "../../core";
import {
  desk,
  pause,
  type CheckedWorkbook,
  type CheckWishes,
  type CopiedText,
  type Desk,
  type ExpectedOutcome,
  type RuleText,
  type SharePreview,
  type ToldShare,
} from "../../desk";
import type { OpenedFile } from "../../inputs";
import type { SideFile } from "../../pane";
import { cellMarks, type CellMarks } from "./cell-marks";
import { cellWindow, type RowView } from "./cell-window";
import { heldPort } from "./held-port";
import { seldom, type ProgressListener } from "./progress";
import type { SheetOutline } from "./sheet-outline";
import { sharedFile, type SharedFile } from "./shared-file";
import { shownSheets, type ShownSheets } from "./shown-sheets";
import { sideFile, type NamedFile } from "./side-files";
import { sliceFrom } from "./slices";

/** What a check found, without the lists that may be long: those are fetched in slices. */
export interface CheckedHead extends Omit<CheckedWorkbook, "findings" | "standings"> {
  readonly findingCount: number;
  readonly standingCount: number;
}

/** The workbook's file after a change. A Blob is a handle: passing it on copies nothing. */
export interface ChangedFile {
  readonly file: Blob;
  /** German sentences for the user. */
  readonly warnings: readonly string[];
}

/** The same after a write, with what became of the sheets. */
export interface WrittenFile extends ChangedFile {
  readonly sheets: readonly WrittenSheet[];
}

/** What is to be known of a file once, when it has been opened. */
export interface FileFacts {
  /** The name to save under. */
  readonly name: string;
  readonly isConverted: boolean;
  readonly notes: readonly string[];
}

/** A workbook in the worker, as the page asks for it. Every answer is small or a slice. */
export interface OpenWorkbook {
  facts(): FileFacts;
  /** Reads where nothing is held: at first, and after a write. Rejects like `check`. */
  outlines(onProgress?: ProgressListener): Promise<readonly SheetOutline[]>;
  cells(sheet: number, from: number, to: number): readonly RowView[];
  /** Rejects with UnusableInput, or with AbortError after `cancel`. */
  check(wishes: CheckWishes, onProgress: ProgressListener): Promise<CheckedHead>;
  findings(from: number): readonly Finding[];
  standings(from: number): readonly Standing[];
  /** Ends the check or the reading that runs. */
  cancel(): void;
  /** Writes what the last check previewed. */
  write(): Promise<WrittenFile>;
  writeTemplates(options: TemplateOptions): Promise<WrittenFile>;
  /** Keeps in the workbook what its columns mean; the next check goes by it. */
  keepMapping(mapping: Mapping): Promise<ChangedFile>;
  /** Keeps in the workbook which rules are off or weigh otherwise; the next check goes by it. */
  keepRules(settings: RuleSettings): Promise<ChangedFile>;
  /** Keeps in the workbook which days users chose for sessions; the next check goes by it. */
  keepSessionDays(days: SessionDays): Promise<ChangedFile>;
  judgeDays(key: string): Promise<readonly (readonly DayProblem[])[] | undefined>;
  remedies(finding: Finding): Promise<readonly Remedy[]>;
  outcome(finding: Finding, choice: Choice): Promise<ExpectedOutcome | undefined>;
  /** Changes the cells of a choice; the next check and the view go by it. */
  amend(amendment: Amendment): Promise<ChangedFile>;
  /** What the last check has for a Vorlage, ready to be copied. */
  excerpts(): Promise<readonly CopiedText[]>;
  /** What the committee version of the workbook, as the last check read it, takes along. */
  sharePreview(told: ToldShare): Promise<SharePreview>;
  sharedFile(told: ToldShare): Promise<SharedFile>;
  catalogue(): Promise<readonly RuleText[]>;
  /** What the last check has for a file beside the workbook. */
  sideFile(file: SideFile): Promise<NamedFile>;
}

export function openWorkbook({ workbook, ...facts }: OpenedFile): OpenWorkbook {
  const port = heldPort(workbook);
  const work = desk(port, pause);
  const runs = oneAtATime();
  let shown: ShownSheets | undefined;
  let checked: Pick<CheckedWorkbook, "findings" | "standings"> = { findings: [], standings: [] };
  let marks: CellMarks = new Map();

  function listening(listener: ProgressListener): ProgressListener {
    return seldom(listener, () => performance.now());
  }

  return {
    facts: () => facts,
    outlines: (onProgress) =>
      runs.run(async (signal) => {
        const tell = onProgress && listening(onProgress);
        const read = await port.read({
          signal,
          ...(tell && {
            onProgress: (done, of, what) => tell({ phase: "reading", done, of, what }),
          }),
        });
        shown ??= shownSheets(read, workbook.looks());
        return shown.outlines;
      }),
    cells: (sheet, from, to) => (shown ? cellWindow(shown.sheet(sheet, marks), from, to) : []),
    check: (wishes, onProgress) =>
      runs.run(async (signal) => {
        const result = await work.check(wishes, { signal, onProgress: listening(onProgress) });
        const { findings, standings, ...head } = result;
        checked = { findings, standings };
        marks = cellMarks(findings);
        return { ...head, findingCount: findings.length, standingCount: standings.length };
      }),
    findings: (from) => sliceFrom(checked.findings, from),
    standings: (from) => sliceFrom(checked.standings, from),
    cancel: () => runs.end(),
    remedies: (finding) => work.remedies(finding),
    outcome: (finding, choice) => work.outcome(finding, choice),
    judgeDays: (key) => work.judgeDays(key),
    excerpts: () => work.excerpts(),
    sharePreview: (told) => work.sharePreview(told),
    sharedFile: (told) => sharedFile(work, told, facts.isConverted ? undefined : workbook),
    catalogue: () => work.catalogue(),
    sideFile: (file) => sideFile(file, work, facts.name),
    ...changing(workbook, work, () => {
      if (port.held() === undefined) shown = undefined;
    }),
  };
}

type Changes = Pick<
  OpenWorkbook,
  "write" | "writeTemplates" | "keepMapping" | "keepRules" | "keepSessionDays" | "amend"
>;

/** What changes the file. `onChanged` is told before anybody asks for what became of it. */
function changing(workbook: XlsxWorkbook, work: Desk, onChanged: () => void): Changes {
  function changed(): ChangedFile {
    onChanged();
    const file = new Blob([workbook.bytes() as Uint8Array<ArrayBuffer>]);
    return { file, warnings: workbook.warnings() };
  }
  async function written(sheets: Promise<readonly WrittenSheet[]>): Promise<WrittenFile> {
    const done = await sheets;
    return { ...changed(), sheets: done };
  }
  return {
    write: () => written(work.write()),
    writeTemplates: (options) => written(work.writeTemplates(options)),
    keepMapping: (mapping) => work.keepMapping(mapping).then(changed),
    keepRules: (settings) => work.keepRules(settings).then(changed),
    keepSessionDays: (days) => work.keepSessionDays(days).then(changed),
    amend: (amendment) => work.amend(amendment).then(changed),
  };
}

/** A new run ends the one before, so that two never work on the same workbook. */
function oneAtATime() {
  let running: AbortController | undefined;
  const end = () => running?.abort();
  return {
    end,
    run: <T>(task: (signal: AbortSignal) => Promise<T>): Promise<T> => {
      end();
      running = new AbortController();
      return task(running.signal);
    },
  };
}

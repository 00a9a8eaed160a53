import { proxy } from "comlink";
import type {
  Amendment,
  Choice,
  DayProblem,
  Finding,
  Mapping,
  Remedy,
  RuleSettings,
  SessionDays,
  TemplateOptions,
} from "../core";
import type {
  CheckedWorkbook,
  CheckOptions,
  CheckWishes,
  CopiedText,
  ExpectedOutcome,
  RuleText,
  SharePreview,
  ToldShare,
} from "../desk";
import type { SideFile } from "../pane";
import { untilAborted } from "./until-aborted";
import {
  inSlices,
  type ChangedFile,
  type CheckedHead,
  type FileFacts,
  type NamedFile,
  type RowView,
  type SharedFile,
  type SheetOutline,
  type WrittenFile,
} from "./worker";
import type { WorkerConnection } from "./worker-connection";
import {
  progressListener,
  seatKeeper,
  takeSeat,
  type FileSource,
  type Seat,
  type SeatKeeper,
} from "./worker-seat";

/** A workbook that lives in the worker, as the page uses it. Outlives a worker that is lost. */
export interface FileWorkbook {
  readonly facts: FileFacts;
  /** Rejects with what the worker rejects with, with WorkerLost, or with the signal's reason. */
  readonly check: (wishes: CheckWishes, options: CheckOptions) => Promise<CheckedWorkbook>;
  readonly write: () => Promise<WrittenFile>;
  readonly writeTemplates: (options: TemplateOptions) => Promise<WrittenFile>;
  readonly keepMapping: (mapping: Mapping) => Promise<ChangedFile>;
  readonly keepRules: (settings: RuleSettings) => Promise<ChangedFile>;
  readonly keepSessionDays: (days: SessionDays) => Promise<ChangedFile>;
  readonly judgeDays: (key: string) => Promise<readonly (readonly DayProblem[])[] | undefined>;
  /** Empty where the worker has been lost since the check; brings none back. */
  readonly remedies: (finding: Finding) => Promise<readonly Remedy[]>;
  readonly outcome: (finding: Finding, choice: Choice) => Promise<ExpectedOutcome | undefined>;
  readonly amend: (amendment: Amendment) => Promise<ChangedFile>;
  readonly sideFile: (file: SideFile) => Promise<NamedFile>;
  readonly excerpts: () => Promise<readonly CopiedText[]>;
  readonly sharePreview: (told: ToldShare) => Promise<SharePreview>;
  readonly sharedFile: (told: ToldShare) => Promise<SharedFile>;
  readonly catalogue: () => Promise<readonly RuleText[]>;
  readonly outlines: () => Promise<readonly SheetOutline[]>;
  /** Rows `from` to before `to` of a sheet. Brings no lost worker back: rejects with WorkerLost. */
  readonly cells: (sheet: number, from: number, to: number) => Promise<readonly RowView[]>;
}

/**
 * Opens a file in the worker. Rejects with UnusableInput's name and sentence, the browser's error where
 * the file cannot be read, WorkerLost, or the signal's reason.
 */
export async function openInWorker(
  connect: () => WorkerConnection,
  source: FileSource,
  options: CheckOptions,
): Promise<FileWorkbook> {
  const seat = await takeSeat(connect(), source, options);
  const facts = await seat.connection.during(seat.workbook.facts());
  return fileWorkbook(seatKeeper(connect, seat, source), facts);
}

function fileWorkbook(keeper: SeatKeeper, facts: FileFacts): FileWorkbook {
  const { check, checkedSeat, isChecked } = checking(keeper);
  return {
    facts,
    check,
    ...changing(keeper, checkedSeat, facts.name),
    ...asking(checkedSeat),
    remedies: async (finding) => {
      const seat = keeper.present();
      const { connection, workbook } = seat;
      return isChecked(seat) ? connection.during(workbook.remedies(finding)) : [];
    },
    catalogue: async () => {
      const { connection, workbook } = await keeper.seat();
      return connection.during(workbook.catalogue());
    },
    outlines: async () => {
      const { connection, workbook } = await keeper.seat();
      return connection.during(workbook.outlines());
    },
    cells: (sheet, from, to) => {
      const { connection, workbook } = keeper.present();
      return connection.during(workbook.cells(sheet, from, to));
    },
  };
}

/** Checks, and a seat where the last check has been made: a worker that took another's place knows none. */
function checking(keeper: SeatKeeper) {
  let last: { readonly seat: Seat; readonly wishes: CheckWishes } | undefined;
  return {
    isChecked: (seat: Seat) => last?.seat === seat,
    check: async (wishes: CheckWishes, options: CheckOptions): Promise<CheckedWorkbook> => {
      const seat = await keeper.seat();
      const head = await checkedHead(seat, wishes, options);
      last = { seat, wishes };
      return withLists(seat, head, options.signal);
    },
    checkedSeat: async (): Promise<Seat> => {
      const seat = await keeper.seat();
      if (last && last.seat !== seat) {
        await checkedHead(seat, last.wishes, {});
        last = { seat, wishes: last.wishes };
      }
      return seat;
    },
  };
}

type Answers = Pick<
  FileWorkbook,
  "outcome" | "judgeDays" | "sideFile" | "excerpts" | "sharePreview" | "sharedFile"
>;

/** What is asked of the last check. */
function asking(checkedSeat: () => Promise<Seat>): Answers {
  async function ask<T>(question: (workbook: Seat["workbook"]) => Promise<T>): Promise<T> {
    const { connection, workbook } = await checkedSeat();
    return connection.during(question(workbook));
  }
  return {
    outcome: (finding, choice) => ask((workbook) => workbook.outcome(finding, choice)),
    judgeDays: (key) => ask((workbook) => workbook.judgeDays(key)),
    sideFile: (file) => ask((workbook) => workbook.sideFile(file)),
    excerpts: () => ask((workbook) => workbook.excerpts()),
    sharePreview: (told) => ask((workbook) => workbook.sharePreview(told)),
    sharedFile: (told) => ask((workbook) => workbook.sharedFile(told)),
  };
}

type Changes = Pick<
  FileWorkbook,
  "write" | "writeTemplates" | "keepMapping" | "keepRules" | "keepSessionDays" | "amend"
>;

/** What changes the file; a new worker then has to open it as it became. */
function changing(keeper: SeatKeeper, checkedSeat: () => Promise<Seat>, name: string): Changes {
  async function kept<Changed extends ChangedFile>(change: Promise<Changed>): Promise<Changed> {
    const { file } = await change;
    keeper.changeSource({ file, name });
    return change;
  }
  return {
    write: async () => {
      const { connection, workbook } = await checkedSeat();
      return kept(connection.during(workbook.write()));
    },
    writeTemplates: async (options) => {
      const { connection, workbook } = await keeper.seat();
      return kept(connection.during(workbook.writeTemplates(options)));
    },
    keepMapping: async (mapping) => {
      const { connection, workbook } = await keeper.seat();
      return kept(connection.during(workbook.keepMapping(mapping)));
    },
    keepRules: async (settings) => {
      const { connection, workbook } = await keeper.seat();
      return kept(connection.during(workbook.keepRules(settings)));
    },
    keepSessionDays: async (days) => {
      const { connection, workbook } = await keeper.seat();
      return kept(connection.during(workbook.keepSessionDays(days)));
    },
    amend: async (amendment) => {
      const { connection, workbook } = await keeper.seat();
      return kept(connection.during(workbook.amend(amendment)));
    },
  };
}

function checkedHead(
  { connection, workbook }: Seat,
  wishes: CheckWishes,
  options: CheckOptions,
): Promise<CheckedHead> {
  const checking = workbook.check(wishes, proxy(progressListener(options)));
  return untilAborted(options.signal, connection.during(checking), () => workbook.cancel());
}

async function withLists(
  { connection, workbook }: Seat,
  { findingCount, standingCount, ...head }: CheckedHead,
  signal: AbortSignal | undefined,
): Promise<CheckedWorkbook> {
  const findings = await inSlices(
    findingCount,
    (from) => connection.during(workbook.findings(from)),
    signal,
  );
  const standings = await inSlices(
    standingCount,
    (from) => connection.during(workbook.standings(from)),
    signal,
  );
  return { ...head, findings, standings };
}

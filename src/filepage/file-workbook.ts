import { proxy } from "comlink";
import type { Amendment, Choice, Finding, Mapping, Remedy, TemplateOptions } from "../core";
import type { CheckedWorkbook, CheckOptions, CheckWishes, ExpectedOutcome } from "../desk";
import { untilAborted } from "./until-aborted";
import {
  inSlices,
  type ChangedFile,
  type CheckedHead,
  type FileFacts,
  type RowView,
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
  readonly remedies: (finding: Finding) => Promise<readonly Remedy[]>;
  readonly outcome: (finding: Finding, choice: Choice) => Promise<ExpectedOutcome>;
  readonly amend: (amendment: Amendment) => Promise<ChangedFile>;
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
  let last: { readonly seat: Seat; readonly wishes: CheckWishes } | undefined;

  async function check(wishes: CheckWishes, options: CheckOptions): Promise<CheckedWorkbook> {
    const seat = await keeper.seat();
    const head = await checkedHead(seat, wishes, options);
    last = { seat, wishes };
    return withLists(seat, head, options.signal);
  }

  /** A worker that took the place of another has checked nothing yet. */
  async function checkedSeat(): Promise<Seat> {
    const seat = await keeper.seat();
    if (last && last.seat !== seat) await checkedHead(seat, last.wishes, {});
    return seat;
  }

  async function kept<Changed extends ChangedFile>(change: Promise<Changed>): Promise<Changed> {
    const { file } = await change;
    keeper.changeSource({ file, name: facts.name });
    return change;
  }

  return {
    facts,
    check,
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
    remedies: async (finding) => {
      const { connection, workbook } = await checkedSeat();
      return connection.during(workbook.remedies(finding));
    },
    outcome: async (finding, choice) => {
      const { connection, workbook } = await checkedSeat();
      return connection.during(workbook.outcome(finding, choice));
    },
    amend: async (amendment) => {
      const { connection, workbook } = await keeper.seat();
      return kept(connection.during(workbook.amend(amendment)));
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

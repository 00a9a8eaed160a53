import type { DocumentKind, LaidOutSheet } from "../document";
import type { Amendment, Workbook } from "../grid";

/**
 * Called while reading, also within a large sheet: `done` of `of` in what the adapter counts (Excel
 * cells, a file bytes), and the name of the sheet that is being read; "" while it is none. `of` stays
 * the same during a reading, and `done` never goes back.
 */
export type ReadProgress = (done: number, of: number, what: string) => void;

/**
 * Where one of these is given, reading lets others work about every 50 ms: who wants to end it can do
 * so, and what it tells can be shown. Without them a file is read in one go.
 */
export interface ReadOptions {
  /** Aborting rejects with the signal's reason, within a large sheet too; nothing has been changed then. */
  readonly signal?: AbortSignal;
  readonly onProgress?: ReadProgress;
  /**
   * Nobody asked: what is sure not to have changed since the last reading may be taken from that one,
   * where the port knows it. Without this everything is read.
   */
  readonly onlyChanges?: boolean;
}

/** What became of a document: `name` is the name that its sheet has now. */
export interface WrittenSheet {
  /** undefined for templates, which get no mark. */
  readonly kind: DocumentKind | undefined;
  readonly name: string;
  readonly action: "created" | "rewritten" | "unchanged";
}

/** A workbook that somebody else keeps (Excel, a file): what the shells read from and write to. */
export interface WorkbookPort {
  read(options?: ReadOptions): Promise<Workbook>;
  /**
   * Writes the documents to their sheets, found again by their mark; never touches a sheet without
   * mark. All or nothing: when it rejects, the workbook is as it was. One result per document, in
   * the order given.
   */
  write(sheets: readonly LaidOutSheet[]): Promise<readonly WrittenSheet[]>;
  /**
   * Keeps a text in the workbook, out of sight, in place of the one before; undefined takes it away.
   * Reading tells it as `kept`. All or nothing, and nothing at all where it is kept already.
   */
  keep(text: string | undefined): Promise<void>;
  /**
   * Changes the cells that the amendment names, on users' sheets, and nothing else. First every
   * `before` is compared with what stands there now, and every cell looked at: one that has changed,
   * holds a formula, or stands on a protected sheet or one of ours refuses the whole. All or nothing.
   * A text is written as a text, whatever it begins with; `undefined` empties the cell; the looks of
   * the cell stay, except that a date in a cell without a date format gets TT.MM.JJJJ.
   */
  amend(amendment: Amendment): Promise<void>;
}

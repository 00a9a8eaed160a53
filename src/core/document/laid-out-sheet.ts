import type { Orientation } from "./page";
import type { CellRole, DocumentKind, DocumentValue } from "./sheet-document";

/** A cell with its address decided: zero-based row and column. */
export interface LaidOutCell {
  readonly row: number;
  readonly column: number;
  readonly role: CellRole;
  readonly value: Exclude<DocumentValue, { type: "empty" }>;
}

/** An Excel table: header in row `top`, body below; a table without rows keeps one empty body row. */
export interface LaidOutTable {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly columns: readonly string[];
}

/** What Excel shows in a small window: a title of at most 32 characters, and the text. */
export interface InputMessage {
  readonly title: string;
  readonly text: string;
}

/** Help for filling in the body cells `top` to `bottom` of one column: a drop-down, a note, or both. */
export interface LaidOutChoice {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
  /** Empty: no drop-down. */
  readonly choices: readonly string[];
  /** Beside a selected cell. */
  readonly note?: InputMessage;
  /** When something else is typed, which may then be kept; without it that is taken silently. */
  readonly warning?: InputMessage;
}

/**
 * A sheet with every address decided: what renderers draw. Cells ascend by row, then column; those of
 * long tables are made when they are looked at, anew each time.
 */
export interface LaidOutSheet {
  readonly kind: DocumentKind | undefined;
  readonly name: string;
  /** In characters of the body font. */
  readonly columnWidths: readonly number[];
  readonly cells: Iterable<LaidOutCell>;
  readonly tables: readonly LaidOutTable[];
  readonly choices: readonly LaidOutChoice[];
  /** Rows 0 to n-1 stay on screen; 0 for none. */
  readonly frozenRows: number;
  /** The row that print repeats on each page. */
  readonly repeatedRow: number | undefined;
  readonly orientation: Orientation;
  /** The row that begins a new page; none where the sheet is printed in one go. */
  readonly pageBreak?: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly footer: string;
}

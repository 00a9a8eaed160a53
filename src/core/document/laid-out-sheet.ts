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

/** A drop-down on the body cells `top` to `bottom` of one column. */
export interface LaidOutChoice {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
  readonly choices: readonly string[];
}

/** A sheet with every address decided: what renderers draw. Cells ascend by row, then column. */
export interface LaidOutSheet {
  readonly kind: DocumentKind | undefined;
  readonly name: string;
  /** In characters of the body font. */
  readonly columnWidths: readonly number[];
  readonly cells: readonly LaidOutCell[];
  readonly tables: readonly LaidOutTable[];
  readonly choices: readonly LaidOutChoice[];
  /** Rows 0 to n-1 stay on screen; 0 for none. */
  readonly frozenRows: number;
  /** The row that print repeats on each page. */
  readonly repeatedRow: number | undefined;
  readonly orientation: "portrait" | "landscape";
  readonly rowCount: number;
  readonly columnCount: number;
  readonly footer: string;
}

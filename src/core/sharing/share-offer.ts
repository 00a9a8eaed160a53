import type { Place } from "../grid";

/** Why a sheet comes along into the committee version or does not. */
export type SheetReason =
  | "list"
  | "meetings"
  | "consultations"
  | "rules"
  | "blocked-days"
  | "own"
  | "report"
  | "not-understood"
  | "hidden"
  | "empty";

/** Why a column does: "repeated" means what a column before it means, "left" a user does not want read. */
export type ColumnReason =
  "needed" | "private" | "remark" | "unknown" | "hidden-column" | "left" | "repeated";

/** Each has one German sentence: `reasonText`. */
export type ShareReason = SheetReason | ColumnReason;

export interface SharedColumn {
  /** The cell of its heading; choices know the column by the text of this place. */
  readonly place: Place;
  /** What the user calls it. */
  readonly name: string;
  /** The heading that stands for what it means; undefined where nobody knows. */
  readonly meaning: string | undefined;
  readonly reason: ColumnReason;
  readonly isKept: boolean;
  /** False where no choice is heard: private and hidden columns stay behind. */
  readonly mayChange: boolean;
  /** The first different values below the heading, long ones cut. */
  readonly samples: readonly string[];
}

export interface SharedTable {
  /** The cell of its first heading, or the first cell that was read. */
  readonly place: Place;
  /**
   * True where the form of the sheet (a matrix, a numbered text …) is no table with headings: then what
   * was read is told again under headings of ours. There are no columns to choose then.
   */
  readonly isRetold: boolean;
  readonly columns: readonly SharedColumn[];
}

export interface SharedSheet {
  readonly name: string;
  readonly reason: SheetReason;
  readonly isKept: boolean;
  readonly mayChange: boolean;
  readonly tables: readonly SharedTable[];
}

/** Sheet by sheet, in the order of the workbook, what the committee version takes along. */
export interface ShareOffer {
  readonly sheets: readonly SharedSheet[];
}

/** What users decided otherwise: sheets by name, columns by `placeText` of their heading. */
export interface ShareChoices {
  readonly sheets: ReadonlyMap<string, boolean>;
  readonly columns: ReadonlyMap<string, boolean>;
}

export const NO_CHOICES: ShareChoices = { sheets: new Map(), columns: new Map() };

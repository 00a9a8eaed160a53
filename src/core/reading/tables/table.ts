import type { Row, Sheet } from "../../grid";

export type TableKind = "memberships" | "rules" | "meetings" | "consultations" | "blockedDays";

export interface Heading {
  readonly column: number;
  /** As written, blanks tidied. */
  readonly text: string;
}

/** What a row of headings makes: the kind of table, and what a membership table lacks to be read. */
export interface Classification {
  readonly kind: TableKind;
  readonly missing?: "Gremium" | "Name";
}

/** A line of text above a table, with its cell. */
export interface Title {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** A table as it lies on a sheet: its headings and the rows below them that belong to it. */
export interface Table extends Classification {
  readonly sheet: Sheet;
  readonly headerRow: number;
  readonly headings: readonly Heading[];
  readonly left: number;
  readonly right: number;
  readonly rows: readonly Row[];
  /** Nearest first. */
  readonly titles: readonly Title[];
}

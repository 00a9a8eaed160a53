import type { Row, Sheet } from "../../grid";
import type { NamedAbove } from "../organizations/named-above";

export type TableKind = "memberships" | "rules" | "meetings" | "consultations" | "blockedDays";

export interface Heading {
  readonly column: number;
  /** As written, blanks tidied; headings of several rows are joined: "Stellvertretung: Vorname". */
  readonly text: string;
  /** What the user calls the column, where a user has told that it means `text`. */
  readonly written?: string;
  /** Where the lowest part of it stands, if not in the table's header row. */
  readonly row?: number;
}

/** What a row of headings makes: the kind of table, and what a membership table lacks to be read. */
export interface Classification {
  readonly kind: TableKind;
  readonly missing?: "Gremium" | "Name";
}

/** A line of text above a table, with its cell. */
export interface Title {
  readonly text: string;
  /** "Gremium" in "Gremium: | KoStAG". */
  readonly label?: string;
  readonly row: number;
  readonly column: number;
}

/** A table as it lies on a sheet: its headings and the rows below them that belong to it. */
export interface Table extends Classification {
  readonly sheet: Sheet;
  /** The row of the headings, the lowest of several. */
  readonly headerRow: number;
  /** The highest of several rows of headings. */
  readonly top?: number;
  readonly headings: readonly Heading[];
  /** Columns that a user wants left alone. */
  readonly unread?: readonly Heading[];
  readonly left: number;
  readonly right: number;
  readonly rows: readonly Row[];
  /** Nearest first. */
  readonly titles: readonly Title[];
  /** The body that a title, the list above or the sheet's name speaks of. */
  readonly named?: NamedAbove;
}

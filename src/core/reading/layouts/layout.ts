import type { Row } from "../../grid";
import type { Steps } from "../../steps";
import type { Reading } from "../reading";
import type { SheetPart } from "../tables/sheet-parts";
import type { Table } from "../tables/table";

/** "read": its memberships are among the drafts; "incomplete": reported; "other": not such a table. */
export type TableState = "read" | "incomplete" | "other";

/** A way to write a list of members under a row of headings. What it reads goes into the reading. */
export interface TableLayout {
  /** Tells by headings and content, never by the sheet's name alone; cheap where the headings decide. */
  readonly recognises: (table: Table, reading: Reading) => boolean;
  readonly read: (table: Table, reading: Reading) => Steps<TableState>;
}

/** A way to write a list of members without headings that anybody knows. */
export interface PartLayout {
  /** Reads what is its own in the part and gives back those rows; none where nothing is. */
  readonly read: (part: SheetPart, reading: Reading) => readonly Row[];
}

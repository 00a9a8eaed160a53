import type { SheetDocument } from "../document";
import type { Place } from "../grid";
import type { ColumnReason, SheetReason } from "./share-offer";

/** What a cell told beside what its column is for. */
export type PrivateText = "e-mail" | "telephone" | "bank" | "birth" | "address";

/** Something of the workbook that is not in the committee version, or stands there otherwise. */
export type RemovedThing =
  | { readonly type: "sheet"; readonly sheet: string; readonly reason: SheetReason | "left-out" }
  | {
      readonly type: "column";
      readonly place: Place;
      readonly column: string;
      readonly reason: ColumnReason | "left-out";
    }
  /** `rows` as Excel numbers them. */
  | { readonly type: "hidden-rows"; readonly sheet: string; readonly rows: readonly number[] }
  | { readonly type: "other-rows"; readonly sheet: string; readonly rows: readonly number[] }
  | { readonly type: "private-text"; readonly place: Place; readonly kinds: readonly PrivateText[] }
  | { readonly type: "error-value"; readonly place: Place }
  /** What headings between the rows say stands in a column of its own. */
  | { readonly type: "told-by-column"; readonly sheet: string; readonly column: string }
  | { readonly type: "retold"; readonly sheet: string }
  /** A sheet of ours that says otherwise than the list: it comes along as it stands. */
  | { readonly type: "outdated"; readonly sheet: string };

/** The sheets of a new workbook, built of plain values that were decided upon one by one. */
export interface CommitteeVersion {
  /** Empty where nothing is chosen: no workbook can be made of that. */
  readonly documents: readonly SheetDocument[];
  readonly removed: readonly RemovedThing[];
}

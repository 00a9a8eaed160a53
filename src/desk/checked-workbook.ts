import type {
  Day,
  DocumentKind,
  Finding,
  Mapping,
  Standing,
  Summary,
  UnderstoodTable,
} from "../core";
import type { PreviewBlock } from "./preview-blocks";
import type { SheetChange } from "./sheet-change";

/** A sheet as it would be written now, cut to what a reader looks at, and what that would change. */
export interface Preview {
  readonly kind: DocumentKind;
  readonly change: SheetChange;
  readonly blocks: readonly PreviewBlock[];
}

/** All that a shell shows of a workbook after one reading. Plain values, cheap to send between threads. */
export interface CheckedWorkbook {
  readonly asOf: Day;
  /** False where the workbook holds no membership table: then only a report can be written. */
  readonly hasMembershipTable: boolean;
  readonly paperReference: string | undefined;
  /** How each organization stands, those with a quota first. */
  readonly standings: readonly Standing[];
  /** Sorted by severity, sheet, row, column, code. */
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  /** How the columns of each table were understood. */
  readonly understood: readonly UnderstoodTable[];
  /** What a user said of the columns, as the workbook keeps it. */
  readonly mapping: Mapping;
  /** In the order in which the sheets are written. */
  readonly previews: readonly Preview[];
}

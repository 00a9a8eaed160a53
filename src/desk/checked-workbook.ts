import type {
  Day,
  DocumentKind,
  Finding,
  Mapping,
  RefusedException,
  RuleChange,
  RuleSettings,
  SessionDays,
  Standing,
  Summary,
  UnderstoodTable,
  YearModel,
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
  /** The sentence that answers "Kann das so raus?". */
  readonly verdict: string;
  /** How the columns of each table were understood. */
  readonly understood: readonly UnderstoodTable[];
  /** What a user said of the columns, as the workbook keeps it. */
  readonly mapping: Mapping;
  /** What a user said of rules for the whole workbook, as the workbook keeps it. */
  readonly ruleSettings: RuleSettings;
  /** Rules that were off or weighed otherwise, by these settings or by the Gremien sheet. */
  readonly ruleChanges: readonly RuleChange[];
  /** What the Gremien sheet says under "Ausnahmen" and could not be followed. */
  readonly refusedExceptions: readonly RefusedException[];
  /** Days that users chose for sessions, as the workbook keeps them. */
  readonly sessionDays: SessionDays;
  /** The year of the session plan. */
  readonly year: YearModel;
  /** In the order in which the sheets are written. */
  readonly previews: readonly Preview[];
}

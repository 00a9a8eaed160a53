import type { Day } from "../calendar";
import type { Workbook } from "../grid";
import type { RegisterIndex } from "../register";

/** What a remedy is made for: the workbook as it was read, and what the reading made of it. */
export interface Situation {
  readonly workbook: Workbook;
  readonly index: RegisterIndex;
  /** The Stichtag. */
  readonly asOf: Day;
}

import type { CellRange } from "../../../src/core";
import type { EventOutbox } from "./events";
import type { HostSheet, HostTable, HostWorkbook } from "./model/workbook";
import type { HostObject } from "./protocol/kind";

/** Objects that name each other (a range its sheet, a sheet its ranges) are made through here. */
export interface ObjectFactory {
  readonly range: (session: Session, sheet: HostSheet, area: CellRange) => HostObject;
  readonly areas: (session: Session, sheet: HostSheet, areas: readonly CellRange[]) => HostObject;
  readonly worksheet: (session: Session, sheet: HostSheet) => HostObject;
  readonly tables: (session: Session, sheet: HostSheet | undefined) => HostObject;
  readonly table: (session: Session, sheet: HostSheet, table: HostTable) => HostObject;
}

/** What every object of the API needs to know beside itself. */
export interface Session {
  readonly workbook: HostWorkbook;
  readonly events: EventOutbox;
  readonly make: ObjectFactory;
  /** Files that were opened as workbooks of their own, in base64 as they were handed over. */
  readonly opened: string[];
}

export interface OnSheet {
  readonly session: Session;
  readonly sheet: HostSheet;
}

/** A rectangle of a sheet: what a Range stands for. */
export interface RangeTarget extends OnSheet {
  readonly area: CellRange;
}

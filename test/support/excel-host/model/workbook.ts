import type { CellRange } from "../../../../src/core";
import type { HostCells } from "./cells";
import type { HostFormats } from "./formats";

export type HostVisibility = "Visible" | "Hidden" | "VeryHidden";

/** Standard sizes in points of a new German workbook: 10.71 characters of Calibri 11, and 15 points. */
export const STANDARD_WIDTH = 60;
export const STANDARD_HEIGHT = 15;

/** A row or column: hidden or not, and its height or width in points where it was set. */
export interface HostLine {
  hidden: boolean;
  size?: number;
  /** Columns only: the number format of cells that were never touched. */
  numberFormat?: string;
}

export interface HostTable {
  readonly id: string;
  name: string;
  /** With header and totals row. */
  area: CellRange;
  showHeaders: boolean;
  showTotals: boolean;
  /** style, showBandedRows and the like, as they were set. */
  readonly look: Map<string, unknown>;
}

export interface HostName {
  readonly name: string;
  /** "=Mitglieder!$A$1", "=5", "=\"Text\"". */
  formula: string;
  visible: boolean;
  comment: string;
}

/** By the name in lower case: Excel tells names apart without case. */
export type HostNames = Map<string, HostName>;

export interface HostProtection {
  protected: boolean;
  options: Readonly<Record<string, unknown>>;
  password?: string;
}

export interface HostPage {
  /** orientation, zoom, margins, "headersFooters/defaultForAllPages/leftFooter" … as they were set. */
  readonly settings: Map<string, unknown>;
  printArea?: CellRange;
  titleRows?: CellRange;
  titleColumns?: CellRange;
  /** Rows that begin a new page, ascending. */
  breaks?: readonly number[];
}

export interface HostSheet {
  readonly id: string;
  name: string;
  visibility: HostVisibility;
  readonly cells: HostCells;
  readonly rows: Map<number, HostLine>;
  readonly columns: Map<number, HostLine>;
  merges: CellRange[];
  readonly tables: HostTable[];
  readonly names: HostNames;
  readonly formats: HostFormats;
  /** By the key in lower case; the key as it was given is in the value. */
  readonly customProperties: Map<string, { readonly key: string; value: string }>;
  readonly page: HostPage;
  readonly protection: HostProtection;
  /** tabColor, showGridlines and the like, as they were set. */
  readonly look: Map<string, unknown>;
  frozen?: CellRange;
  selection: CellRange;
}

/** A workbook as the host keeps it. Tests may look and change at will; Excel's rules hold only outside. */
export interface HostWorkbook {
  name: string;
  /** In the order of the tabs. */
  readonly sheets: HostSheet[];
  readonly names: HostNames;
  /** workbook.settings and Office.context.document.settings alike: both are this add-in's store. */
  readonly settings: Map<string, unknown>;
  /** title, author and the like. */
  readonly properties: Map<string, unknown>;
  readonly protection: HostProtection;
  activeSheet: HostSheet;
  date1904: boolean;
  readOnly: boolean;
  /** The year that a date typed without one gets. */
  currentYear: number;
  nextId: number;
}

import type { SheetLook } from "../../adapters/xlsx";
import { rowAt, type Sheet, type Visibility } from "../../core";
import { fittingHeight } from "./fitting-height";

export interface ColumnOutline {
  /** Pixels; of a hidden column what it would have without hiding. */
  readonly width: number;
  readonly isHidden: boolean;
}

/** A sheet without its cells: what a view needs before it asks for them. */
export interface SheetOutline {
  readonly name: string;
  readonly visibility: Visibility;
  /** This product wrote the sheet. */
  readonly isOurs: boolean;
  /** "#rrggbb". */
  readonly tabColor: string | undefined;
  readonly rowCount: number;
  readonly columns: readonly ColumnOutline[];
  /** Pixels of each row; undefined for a long sheet, where all rows have the same height. */
  readonly rowHeights: readonly number[] | undefined;
  readonly rowHeight: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/** Longer sheets get rows of one height: a list of a million heights serves nobody. */
const MOST_HEIGHTS = 2_000;

/** More columns than a list of members has by far; beyond them scrolling would become slow. */
export const MOST_COLUMNS = 1_000;

/** Excel's own measures, for what is hidden and has none. */
const COLUMN_WIDTH = 64;
const ROW_HEIGHT = 20;

export function sheetOutline(sheet: Sheet, look: SheetLook): SheetOutline {
  const rowCount = look.lastRow + 1;
  const rowHeight = look.defaultRowHeight || ROW_HEIGHT;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    isOurs: sheet.mark !== undefined,
    tabColor: look.tabColor,
    rowCount,
    columns: Array.from({ length: Math.min(look.lastColumn + 1, MOST_COLUMNS) }, (_, column) => {
      const width = look.columnWidth(column);
      return { width: width || COLUMN_WIDTH, isHidden: width === 0 };
    }),
    rowHeights: rowCount > MOST_HEIGHTS ? undefined : rowHeights(sheet, look, rowHeight),
    rowHeight,
    frozenRows: look.frozenRows,
    frozenColumns: look.frozenColumns,
  };
}

/** Hidden rows have the height that they would have without hiding. */
function rowHeights(sheet: Sheet, look: SheetLook, usual: number): number[] {
  return Array.from({ length: look.lastRow + 1 }, (_, index) => {
    const given = look.rowHeight(index);
    if (given) return given;
    const row = rowAt(sheet, index);
    return row ? Math.max(usual, fittingHeight(row, look)) : usual;
  });
}

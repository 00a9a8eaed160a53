import type { SheetLook } from "../../adapters/xlsx";
import type { Workbook } from "../../core";
import type { CellMarks } from "./cell-marks";
import { mergeIndex } from "./cell-room";
import type { ShownSheet } from "./cell-window";
import { sheetOutline, type SheetOutline } from "./sheet-outline";

/** The sheets of one reading, ready to be looked at. */
export interface ShownSheets {
  readonly outlines: readonly SheetOutline[];
  /** Throws RangeError for a sheet that is not there. */
  readonly sheet: (index: number, marks: CellMarks) => ShownSheet;
}

export function shownSheets(workbook: Workbook, looks: readonly SheetLook[]): ShownSheets {
  const sheets = workbook.sheets.map((sheet, index) => {
    const look = looks[index];
    if (!look) throw new RangeError(`no look for sheet ${index}`);
    const outline = sheetOutline(sheet, look);
    return {
      outline,
      shown: { sheet, look, merges: mergeIndex(sheet), columnCount: outline.columns.length },
    };
  });
  return {
    outlines: sheets.map(({ outline }) => outline),
    sheet: (index, marks) => {
      const found = sheets[index];
      if (!found) throw new RangeError(`no sheet ${index}`);
      return { ...found.shown, marks };
    },
  };
}

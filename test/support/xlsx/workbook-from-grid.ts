import type { Workbook } from "../../../src/core";
import { hostWorkbookFromGrid } from "../excel-host/model/from-grid";
import { fileFromHostWorkbook } from "../excel-host/xlsx-file";

/**
 * A grid as an .xlsx file: values, dates with their formats, errors, tables, merges, marks, hidden
 * rows, columns and sheets. By way of the workbook in memory, whose serials are counted there and not
 * by the adapter under test.
 */
export function workbookFromGrid(grid: Workbook, date1904 = false): Promise<Uint8Array> {
  return fileFromHostWorkbook(hostWorkbookFromGrid(grid, date1904));
}

import type { Sheet, Workbook, WorkbookPort } from "../../../src/core";

/** A port over a workbook that holds `grid`, its marks included. */
export type OpenWorkbook = (grid: Workbook) => Promise<WorkbookPort>;

/** The sheet of that name as it is now. */
export async function written(port: WorkbookPort, name: string): Promise<Sheet | undefined> {
  const { sheets } = await port.read();
  return sheets.find((sheet) => sheet.name === name);
}

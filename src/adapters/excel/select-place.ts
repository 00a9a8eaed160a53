import type { Place } from "../../core";
import { ExcelFailure, sheetSubject } from "./failure";
import { runExcel } from "./run";

/**
 * Shows a cell: its sheet in front, the cell selected. Rejects with ExcelFailure where the sheet is
 * gone or hidden; it is not made visible, as somebody hid it on purpose.
 */
export async function selectPlace(excel: typeof Excel, { sheet, cell }: Place): Promise<void> {
  await runExcel(excel, async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load("visibility");
    await context.sync();
    if (worksheet.isNullObject) throw new ExcelFailure("not-found", sheetSubject(sheet));
    if (worksheet.visibility !== "Visible") throw new ExcelFailure("hidden", sheetSubject(sheet));
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
  });
}

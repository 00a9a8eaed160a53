import { xlsxWorkbookPort, type CellLook, type SheetLook } from "../../../src/adapters/xlsx";
import { MAIN, workbookFile, type WorkbookText } from "./workbook-file";

type Rest = Omit<WorkbookText, "sheets">;

/** How a sheet looks whose part has this inside `<worksheet>`. */
export async function lookOfSheet(inside: string, rest: Rest = {}): Promise<SheetLook> {
  const main = rest.strict ? "http://purl.oclc.org/ooxml/spreadsheetml/main" : MAIN;
  const xml = `<x:worksheet xmlns:x="${main}" xmlns="${main}">${inside}</x:worksheet>`;
  const port = xlsxWorkbookPort(await workbookFile({ sheets: [{ name: "A", xml }], ...rest }), {
    looks: true,
  });
  await port.read();
  return port.looks()[0]!;
}

/** How a cell looks whose format is the second one of these styles. */
export async function lookOfCell(styles: string, rest: Rest = {}): Promise<CellLook> {
  const rows = '<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>';
  return (await lookOfSheet(rows, { styles, ...rest })).cellLook(0, 0);
}

/** Styles whose second cell format has this fill; others can be added behind. */
export function filledWith(fill: string, behind = ""): string {
  const fills = `<fills><fill/><fill/><fill>${fill}</fill></fills>`;
  return `${fills}<cellXfs><xf/><xf fillId="2"/></cellXfs>${behind}`;
}

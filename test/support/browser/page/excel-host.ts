// Runs in the page, in front of Microsoft's library: puts a workbook behind it. What the test wants is
// read from globalThis.excelTest, which is set before any script of the page runs.
import type { Workbook } from "../../../../src/core";
import {
  createHost,
  emptyWorkbook,
  hostWorkbookFromGrid,
  type ExcelHost,
  type ExcelHostOptions,
} from "../../excel-host/browser";

/** What a page is to find behind it; everything survives JSON. */
export interface ExcelTest {
  /** undefined: a workbook with one empty sheet. */
  readonly grid?: Workbook;
  readonly options?: Pick<ExcelHostOptions, "apiLevel" | "platform" | "ready">;
}

declare global {
  var excelTest: ExcelTest | undefined;
  var excelHost: ExcelHost;
  var _richApiNativeBridge: ExcelHost["bridge"] | undefined;
}

/** JSON has no undefined in lists: empty cells have come as null. */
function withEmptyCells(grid: Workbook): Workbook {
  return {
    ...grid,
    sheets: grid.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => cell ?? undefined),
      })),
    })),
  };
}

const { grid, options } = globalThis.excelTest ?? {};
const workbook = grid ? hostWorkbookFromGrid(withEmptyCells(grid)) : emptyWorkbook("Tabelle1");
globalThis.excelHost = createHost({ ...options, workbook });
globalThis._richApiNativeBridge = globalThis.excelHost.bridge;

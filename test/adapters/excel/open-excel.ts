import { excelWorkbookPort, type ExcelWorkbook } from "../../../src/adapters/excel";
import type { Workbook } from "../../../src/core";
import {
  createExcelHost,
  hostWorkbookFromGrid,
  type ApiLevel,
  type NodeExcelHost,
} from "../../support/excel-host";

export interface OpenedExcel {
  readonly host: NodeExcelHost;
  readonly port: ExcelWorkbook;
}

interface ExcelOptions {
  readonly apiLevel?: ApiLevel;
  readonly date1904?: boolean;
}

/** The adapter in front of Microsoft's library, with a workbook of that grid behind it. */
export async function openExcel(
  grid: Workbook,
  { apiLevel = "1.14", date1904 = false }: ExcelOptions = {},
): Promise<OpenedExcel> {
  const host = createExcelHost({ workbook: hostWorkbookFromGrid(grid, date1904), apiLevel });
  const { Excel, Office } = await host.loadInNode();
  const supports = (version: string) =>
    Office.context.requirements.isSetSupported("ExcelApi", version);
  return { host, port: excelWorkbookPort(Excel, supports) };
}

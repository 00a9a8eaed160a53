/// <reference types="office-js" />
import { excelWorkbookPort } from "../adapters/excel";
import type { PaneHost } from "../pane";
import { excelHost } from "./excel-host";

/** The workbook that is open. With this file comes all that reads, judges and writes it. */
export function openExcel(supports: (version: string) => boolean): PaneHost {
  return excelHost(excelWorkbookPort(Excel, supports), Office);
}

/// <reference types="office-js" />
// The workbook side of Office.js: Microsoft's own client library runs in front of a workbook in
// memory, so that tests of the add-in meet real proxies, loads, errors and events without Excel.
import { createHost, type ExcelHost, type ExcelHostOptions } from "./host";
import { loadInNode, type OfficeLibrary } from "./load-in-node";

export interface NodeExcelHost extends ExcelHost {
  /** Microsoft's library in front of this workbook. Call it once. */
  readonly loadInNode: () => Promise<OfficeLibrary>;
}

/** A host for tests in Node; pages take createHost from browser.ts. */
export function createExcelHost(options: ExcelHostOptions = {}): NodeExcelHost {
  const host = createHost(options);
  return { ...host, loadInNode: () => Promise.resolve(loadInNode(host)) };
}

export { resetCounters } from "./counters";
export { BY_USER } from "./events";
export { emptyWorkbook, putCell, sheetNamed, valuesOf } from "./model/build";
export { cellIn } from "./model/cells";
export { formatAt, record as recordFormat } from "./model/formats";
export { hostWorkbookFromGrid } from "./model/from-grid";
export type { HostSheet, HostWorkbook } from "./model/workbook";
export type { ApiLevel } from "./office-context";
export { WEB_PAYLOAD_LIMIT } from "./switches";
export { fileFromHostWorkbook, hostWorkbookFromFile } from "./xlsx-file";
export type { ExcelHostOptions, OfficeLibrary };

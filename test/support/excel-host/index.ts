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

export { resetCounters, type Counters } from "./counters";
export { BY_ADD_IN, BY_CO_AUTHOR, BY_USER, type EventOrigin } from "./events";
export { emptySheet, emptyWorkbook, putCell, sheetNamed, valuesOf } from "./model/build";
export { cellIn, type HostCell, type HostValue } from "./model/cells";
export { formatAt, record as recordFormat } from "./model/formats";
export { hostWorkbookFromGrid } from "./model/from-grid";
export { snapshotOf } from "./model/snapshot";
export type { HostName, HostSheet, HostTable, HostWorkbook } from "./model/workbook";
export type { ApiLevel, OfficeContextOptions } from "./office-context";
export type { HostErrorCode } from "./protocol/host-error";
export { WEB_PAYLOAD_LIMIT, type Switches } from "./switches";
export type { ExcelHostOptions, OfficeLibrary };

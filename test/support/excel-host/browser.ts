// The workbook side for a page: no Node in here. Put host.bridge at globalThis._richApiNativeBridge,
// run the library's script, then call host.attach(globalThis).
export { createHost, type ExcelHost, type ExcelHostOptions } from "./host";
export { emptyWorkbook } from "./model/build";
export { hostWorkbookFromGrid } from "./model/from-grid";

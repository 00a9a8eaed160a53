// The workbook that is open in Excel, behind Office.js: read into plain values, written all or nothing.
// Nothing here touches the globals Excel and Office: the shell hands them in.
export { excelWorkbookPort, type ExcelWorkbook } from "./excel-workbook";
export { diagnosticsText, ExcelFailure } from "./failure";
export type { KeptSettings } from "./kept-settings";

// Documents drawn into the open workbook: computed first, written in one go, put back on failure.
// Sheets without our mark are never touched.
export { writeSheets } from "./write-sheets";
export { textAgain } from "./typed-text";

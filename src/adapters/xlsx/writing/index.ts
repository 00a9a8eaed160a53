// Documents into workbooks, by splicing text into the parts that must change and touching no other.
// All or nothing: changes are collected as text and become a file only when every one is known.
export { keepText } from "./keep-text";
export { newWorkbook } from "./new-workbook";
export { writeSheets, type WrittenWorkbook } from "./write-sheets";

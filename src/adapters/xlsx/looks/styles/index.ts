// The style sheet of a workbook, resolved: what each of its cell formats looks like.
// Conditional formats and the styles of tables are not looked at.
export { readStyleLooks, type StyleLooks } from "./style-looks";

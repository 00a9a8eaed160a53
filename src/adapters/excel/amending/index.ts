// Single cells of users' sheets changed in the open workbook: compared first, changed in one go, read
// back, and put back on failure. Formulas, protected sheets and sheets of ours are never touched.
export { amendCells } from "./amend-cells";
export { noTraces } from "./traces";

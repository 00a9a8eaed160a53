// What a package holds beside the cells of its sheets, counted by the names of its parts and a look at
// their tags: for a report of what a new workbook made of the cells alone does not have.
export { leftBehind } from "./left-behind";

// Single cells of users' sheets, changed in place: of a part no byte beside them becomes another.
// First everything is looked at and whatever speaks against it refuses the whole; then it is written.
export { amendCells } from "./amend-cells";

// Mending with a click: a finding in, the cells that a user may let be changed out. Nothing is written
// here: whoever keeps the workbook carries an amendment out, all of it or nothing, after showing it.
export { combined, undoOf } from "./cells/amendment";
export { applied, changedSince } from "./cells/applied";
export { nextRemedy, outcomeInSteps, outcomeOf } from "./outcome";
export type { Choice, Remedy } from "./remedy";
export { remediesFor } from "./remedies-for";

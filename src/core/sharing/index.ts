// The committee version: which sheets and columns of a workbook may be handed on, why, and the sheets
// themselves. It is built of what was understood and never subtracted from what is there.
export * from "./committee-version";
export * from "./left-behind";
export * from "./share-offer";
export { reasonText } from "./share-reasons";
export { removedLines } from "./removed-lines";
export { shareOffer } from "./make-offer";
export { shareSheets, shareSheetsInSteps } from "./share-sheets";

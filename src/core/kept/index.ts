// The one text that a workbook keeps for us, out of sight: JSON with a part for each matter.
// What a part says is known to the room it belongs to; here one is changed without losing the others.
export * from "./json";
export * from "./json-shape";
export * from "./kept-part";

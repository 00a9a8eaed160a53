// A workbook as plain values: what every adapter reads into and every reader starts from.
// Addresses are zero-based inside; "E12" appears only where a person reads it.
export * from "./address";
export * from "./amendment";
export * from "./cell-value";
export * from "./date-format";
export * from "./date-serial";
export * from "./date-value";
export * from "./place";
export * from "./same-value";
export * from "./unusable-input";
export * from "./workbook";

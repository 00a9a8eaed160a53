// What users say of rules: which are off, which weigh otherwise, in the whole workbook or for one body.
// It is applied to what readers and rules have found, and every change is told.
export * from "./always-judged";
export * from "./graded-findings";
export * from "./kept-rule-settings";
export * from "./parse-rule-settings";
export * from "./read-exceptions";
export * from "./rule-change";
export * from "./rule-settings";
export * from "./rulings";

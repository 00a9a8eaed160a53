// The only door to the core. Shells and adapters import from here.
export * from "./assessment";
export * from "./calendar";
export * from "./document";
export * from "./findings";
export * from "./grid";
export * from "./mending";
export { READING_KINDS } from "./reading";
export * from "./register";
export { RULES } from "./rules";
export * from "./steps";
export { findingsText, templateDocuments, verdict } from "./views";
export type { Standing } from "./planning";

// The only door to the core. Shells and adapters import from here.
export * from "./assessment";
export * from "./calendar";
export * from "./document";
export * from "./findings";
export * from "./grid";
export * from "./mending";
export {
  isMapping,
  mappingToKeep,
  keptMapping,
  meaningsOf,
  mergedMapping,
  NOT_READ,
  parseMapping,
  READING_KINDS,
  unusedEntries,
  withColumn,
  type Mapping,
  type MappingFault,
  type TableKind,
  type UnderstoodColumn,
  type UnderstoodTable,
} from "./reading";
export * from "./register";
export { RULES } from "./rules";
export * from "./steps";
export { findingsText, templateDocuments, verdict, type TemplateOptions } from "./views";
export type { Standing } from "./planning";

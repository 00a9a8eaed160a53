// What a user says about columns: which heading means what. It goes before our own understanding of
// headings, and how each column was understood in the end is told for every table.
export { columnNames, unnamedColumn } from "./column-names";
export { keptMapping, withKeptMapping } from "./kept-mapping";
export { mappedSheet, restored, type MappedSheet } from "./mapped-sheet";
export {
  isMapping,
  mergedMapping,
  NO_MAPPING,
  parseMapping,
  type Mapping,
  type MappingFault,
} from "./mapping";
export { meaningsOf } from "./meaning-words";
export { samplesOf } from "./samples";
export {
  understoodTables,
  type UnderstoodColumn,
  type UnderstoodSource,
  type UnderstoodTable,
} from "./understood";
export { unusedEntries } from "./unused";
export { NOT_READ, withColumn } from "./with-column";

// Reading: a workbook as plain values → a register, and findings about what could not be read.
// Tables are recognised by their headings; each layout of a membership list has one file in layouts/.
export { READING_KINDS } from "./kinds";
export {
  columnNames,
  isMapping,
  keptMapping,
  meaningsOf,
  mergedMapping,
  NOT_READ,
  parseMapping,
  samplesOf,
  unnamedColumn,
  unusedEntries,
  withColumn,
  withKeptMapping,
  type Mapping,
  type MappingFault,
  type UnderstoodColumn,
  type UnderstoodTable,
} from "./mapping";
export { rangesBehindDate } from "./values/read-words";
export { readNameCell } from "./names/open-words";
export { parseName } from "./names/parse-name";
export { readRegister, readRegisterInSteps } from "./read-register";
export { isPrivateHeading } from "./headings/private-headings";
export type { ReadTable, ReadTables } from "./read-tables";
export type { TableKind } from "./tables/table";
export type { ToldOfRow } from "./told-rows";

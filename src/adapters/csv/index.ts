// Lists that programs write as CSV: bytes into a sheet of texts, each where it stood.
// Encodings, delimiters and quotes stay behind this door.
export { readList, type CsvList } from "./read-list";
export { UnusableList } from "./unusable-list";

// Documents into workbooks, by splicing text into the parts that must change and touching no other.
// All or nothing: changes are collected as text and become a file only when every one is known.
export { keepText } from "./keep-text";
export { newWorkbook } from "./new-workbook";
export {
  writeInPieces,
  writeSheets,
  type WrittenPieces,
  type WrittenWorkbook,
} from "./write-sheets";

// The tools for it, for whoever else changes parts.
export { draftOf, put, saveDraft, textOf, type Draft } from "./draft";
export { draftVariants } from "./draft-styles";
export { escapeString, escapeXml, looksTyped, needsPreserve } from "./escape";
export { attributeOf, childOf, outline, prefixOf, type OutlinedElement } from "./outline";
export { declareUtf8, insertInOrder, openedTag, splice, type Splice } from "./splice";
export { GENERAL, type StyleVariant } from "./style-variants";
export { warningsOf } from "./warnings";

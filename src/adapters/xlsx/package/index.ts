// The package under a workbook: a zip archive with named parts and links between them.
// Opens what real producers and attackers make of it; saves without touching what is not changed.
export { inflateBy, portableCodec, type Codec } from "./codec";
export { UnusableFile, type UnusableReason } from "../unusable-file";
export { locateWorkbook } from "./locate-workbook";
export { openPackage, type OpenPackage } from "./open-package";
export { relationshipsPart } from "./part-name";
export { relationshipsOf, shortType } from "./relationships";
export { createPackage, packagePieces, savePackage, type PartSource } from "./save-package";
export { wholeOf } from "./part-pieces";
export { textDecoding, textPieces, type TextDecoding } from "./text-decoding";
export type { SheetEntry, WorkbookParts } from "./workbook-parts";

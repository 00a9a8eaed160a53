import { DOCUMENT_KINDS, type DocumentKind } from "./sheet-document";

/**
 * The defined name, valid on one worksheet and shown to nobody, that marks a sheet as written by this
 * product. In files and in the open workbook alike, so that either finds what the other wrote.
 */
export const MARK_NAME = "_entsendung";

/** What the name refers to: the kind as a text constant, quotes included. */
export function markText(kind: DocumentKind): string {
  return `"${kind}"`;
}

/**
 * A name's formula, with or without its "=", → the kind; undefined for a user's name that only looks
 * alike. A bare word is none: there it would be another name.
 */
export function kindOfMark(formula: string): DocumentKind | undefined {
  const text = formula.trim().replace(/^=/, "").trim();
  return DOCUMENT_KINDS.find((kind) => text === markText(kind));
}

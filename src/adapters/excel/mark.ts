import { DOCUMENT_KINDS, type DocumentKind } from "../../core";

/**
 * The name, visible to nobody and valid on one worksheet, that marks a sheet as written by this
 * product. Its value is the kind of document as a text constant. Files carry the same mark.
 */
export const MARK = "_entsendung";

/** A template bears this while it is drawn, so that a failure knows it for ours; then it is the user's. */
const UNFINISHED = "template";

/** ="delegation": what the name refers to. */
export function markFormula(kind: DocumentKind | undefined): string {
  return `="${kind ?? UNFINISHED}"`;
}

/** The name's value as Excel gives it → the kind; undefined for a name of the user's that only looks alike. */
export function kindFrom(value: unknown): DocumentKind | undefined {
  return DOCUMENT_KINDS.find((kind) => value === kind || value === markFormula(kind));
}

/** Asks for a worksheet's mark; `value` is loaded with the next sync. */
export function loadMark(worksheet: Excel.Worksheet): Excel.NamedItem {
  return worksheet.names.getItemOrNullObject(MARK).load("value");
}

/** A loaded mark → the kind; undefined on users' sheets. */
export function kindOf(mark: Excel.NamedItem): DocumentKind | undefined {
  return mark.isNullObject ? undefined : kindFrom(mark.value);
}

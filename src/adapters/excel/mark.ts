import { DOCUMENT_KINDS, kindOfMark, MARK_NAME, markText, type DocumentKind } from "../../core";

/** A template bears this while it is drawn, so that a failure knows it for ours; then it is the user's. */
const UNFINISHED = '"template"';

/** ="delegation": what the name refers to. */
export function markFormula(kind: DocumentKind | undefined): string {
  return `=${kind === undefined ? UNFINISHED : markText(kind)}`;
}

/** Excel gives a name's value as the formula or as its result; which of them, differs between builds. */
function kindFrom(value: unknown): DocumentKind | undefined {
  if (typeof value !== "string") return undefined;
  return DOCUMENT_KINDS.find((kind) => value === kind) ?? kindOfMark(value);
}

/** Asks for a worksheet's mark; `value` is loaded with the next sync. */
export function loadMark(worksheet: Excel.Worksheet): Excel.NamedItem {
  return worksheet.names.getItemOrNullObject(MARK_NAME).load("value");
}

/** A loaded mark → the kind; undefined on users' sheets. */
export function kindOf(mark: Excel.NamedItem): DocumentKind | undefined {
  return mark.isNullObject ? undefined : kindFrom(mark.value);
}

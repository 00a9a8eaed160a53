import { DOCUMENT_KINDS, type DocumentKind } from "../../../core";
import type { SheetEntry, WorkbookParts } from "../package";

/** The sheet's own hidden name that marks it as ours; its formula is the kind as a text constant. */
export const MARK = "_entsendung";

/** What the mark says: the formula of the name. */
export function markText(kind: DocumentKind): string {
  return `"${kind}"`;
}

export interface MarkedSheet {
  readonly kind: DocumentKind;
  /** Position among all sheets, zero-based. */
  readonly index: number;
  readonly entry: SheetEntry & { readonly part: string };
}

/**
 * The worksheets that bear our mark, by kind. A copy made in Excel bears it too: the sheet with the
 * lowest sheetId is the original and stands first.
 */
export function markedSheets(workbook: WorkbookParts): ReadonlyMap<DocumentKind, MarkedSheet[]> {
  const marked = new Map<DocumentKind, MarkedSheet[]>();
  for (const { name, localSheetId, text } of workbook.definedNames) {
    const kind = DOCUMENT_KINDS.find((each) => text.trim() === markText(each));
    if (name.toLowerCase() !== MARK || localSheetId === undefined || !kind) continue;
    const entry = workbook.sheets[localSheetId];
    if (entry?.part === undefined || !entry.isWorksheet) continue;
    const found = { kind, index: localSheetId, entry: { ...entry, part: entry.part } };
    marked.set(kind, [...(marked.get(kind) ?? []), found]);
  }
  for (const sheets of marked.values()) {
    sheets.sort((a, b) => a.entry.sheetId - b.entry.sheetId);
  }
  return marked;
}

import { kindOfMark, MARK_NAME, nameKey, type LaidOutSheet } from "../../../core";
import type { SheetEntry, WorkbookParts } from "../package";

export interface MarkedSheet {
  /** Position among all sheets, zero-based. */
  readonly index: number;
  readonly entry: SheetEntry & { readonly part: string };
}

/**
 * The worksheets that bear the mark of this document, the one to write to first. A copy made in Excel
 * bears the mark too: the original is the one with the document's name, else that with the lowest
 * sheetId. The name comes first, as programs that save anew number the sheets by their tabs.
 */
export function markedSheets(
  workbook: WorkbookParts,
  { kind, name }: Pick<LaidOutSheet, "kind" | "name">,
): readonly MarkedSheet[] {
  if (kind === undefined) return [];
  const isNamed = ({ entry }: MarkedSheet) => nameKey(entry.name) === nameKey(name);
  return workbook.definedNames
    .flatMap(({ name: defined, localSheetId, text }): MarkedSheet[] => {
      if (defined.toLowerCase() !== MARK_NAME || kindOfMark(text) !== kind) return [];
      const entry = localSheetId === undefined ? undefined : workbook.sheets[localSheetId];
      if (localSheetId === undefined || entry?.part === undefined) return [];
      return entry.isWorksheet
        ? [{ index: localSheetId, entry: { ...entry, part: entry.part } }]
        : [];
    })
    .sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)) || a.entry.sheetId - b.entry.sheetId);
}

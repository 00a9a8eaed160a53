import { kindOfMark, MARK_NAME } from "../../../core";
import type { WorkbookParts } from "../package";

/**
 * Marks by the sheet's place among all sheets. Whether the name is hidden is not asked: other
 * programs lose that on saving, and a sheet of ours must never be taken for the user's.
 */
export function marksOf({ definedNames }: WorkbookParts): ReadonlyMap<number, string> {
  const marks = new Map<number, string>();
  for (const { name, localSheetId, text } of definedNames) {
    if (localSheetId === undefined || name.toLowerCase() !== MARK_NAME) continue;
    const kind = kindOfMark(text);
    if (kind) marks.set(localSheetId, kind);
  }
  return marks;
}

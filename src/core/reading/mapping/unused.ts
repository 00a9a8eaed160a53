import type { Mapping } from "./mapping";
import type { UnderstoodTable } from "./understood";

/** An entry of a mapping that changed nothing: no such sheet, or no such column on it. */
export interface UnusedEntry {
  readonly sheet: string;
  /** undefined: the sheet itself is not there. */
  readonly heading: string | undefined;
}

/** What of a mapping found nothing in the workbook that it could mean. */
export function unusedEntries(
  mapping: Mapping,
  sheets: readonly string[],
  tables: readonly UnderstoodTable[],
): UnusedEntry[] {
  return [...mapping].flatMap(([sheet, columns]): UnusedEntry[] => {
    if (!sheets.includes(sheet)) return [{ sheet, heading: undefined }];
    const own = tables.filter((table) => table.sheet === sheet).flatMap((table) => table.columns);
    const used = new Set(own.filter(({ isMapped }) => isMapped).map(({ name }) => name));
    return [...columns.keys()]
      .filter((heading) => !used.has(heading))
      .map((heading) => ({ sheet, heading }));
  });
}

import type { CellRange } from "../../core";

/** What to load of a range for `rangeOf`. */
export const AREA = "rowIndex,columnIndex,rowCount,columnCount";

/** A loaded range → its four edges. */
export function rangeOf(range: Excel.Range): CellRange {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

/** The cells of a rectangle as a range of that worksheet. */
export function cellsOf(worksheet: Excel.Worksheet, range: CellRange): Excel.Range {
  const { top, left, bottom, right } = range;
  return worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** "Mitglieder!A1:B2, 'AG 0-6, 6-18'!$C$3" → ["A1:B2", "C3"]. */
export function localAddresses(address: string): string[] {
  const parts = address.replace(/'(?:[^']|'')*'!/g, "!").split(",");
  return parts.map((part) =>
    part
      .slice(part.lastIndexOf("!") + 1)
      .replaceAll("$", "")
      .trim(),
  );
}

import type { CellRange, Sheet, TableArea } from "../../grid";
import type { Header, HeaderContext } from "./find-headers";
import { headerOf } from "./headers-of";
import { headingsInside } from "./heading-cells";
import { stackAbove } from "./heading-stack";
import { filledColumns } from "./row-cells";

/** An Excel table that is read, with the range that it and the groups above its headings cover. */
export interface ExcelTable {
  readonly header: Header;
  readonly lastRow: number;
  readonly range: CellRange;
}

/** The table in that area; undefined if its headings are none that are read. */
export function excelTable(area: TableArea, context: HeaderContext): ExcelTable | undefined {
  if (area.headerRows < 1) return undefined;
  const { sheet } = context;
  const headerRow = area.range.top + area.headerRows - 1;
  const at = positionOf(sheet, headerRow);
  if (sheet.rows[at]?.index !== headerRow) return undefined;
  const headings = headingsInside(sheet, at, area.range);
  const grouped = stackAbove(sheet, at, headings);
  const header =
    (grouped && headerOf(grouped.headings, grouped, context)) ??
    headerOf(headings, { first: at, last: at }, context);
  if (!header) return undefined;
  const lastRow = lastRowOf(sheet, area);
  const top = Math.min(area.range.top, sheet.rows[header.first]?.index ?? 0);
  return { header, lastRow, range: { ...area.range, top, bottom: lastRow + area.totalsRows } };
}

/** The position in `sheet.rows` of the first row with that index or a later one. */
export function positionOf(sheet: Sheet, index: number): number {
  let low = 0;
  let high = sheet.rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sheet.rows[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Rows typed right below an Excel table are meant as its rows, even where Excel did not extend it. */
function lastRowOf(sheet: Sheet, { range, totalsRows }: TableArea): number {
  if (totalsRows > 0) return range.bottom - totalsRows;
  let last = range.bottom;
  for (let at = positionOf(sheet, last + 1); at < sheet.rows.length; at += 1) {
    const row = sheet.rows[at];
    if (row?.index !== last + 1 || filledColumns(row, range.left, range.right).length < 2) break;
    last = row.index;
  }
  return last;
}

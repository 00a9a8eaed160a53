import { isBlank, type CellRange, type Row, type Sheet, type TableArea } from "../../grid";
import { flatMapInSteps, type Steps } from "../../steps";
import type { OrganizationBook } from "../organizations/organization-book";
import {
  headerOf,
  headersIn,
  headingsInside,
  mayBeHeader,
  type Header,
  type HeaderContext,
} from "./find-headers";
import type { Table } from "./table";
import { organizationAbove, titlesAbove } from "./titles";

/** A header and, for an Excel table, the last row of its body. */
interface Begun {
  readonly header: Header;
  readonly lastRow: number | undefined;
}

/** A sheet and the positions in `sheet.rows` of what may be a header: looked for once, for it takes long. */
export interface ScannedSheet {
  readonly sheet: Sheet;
  readonly candidates: readonly number[];
}

export function* scannedSheet(sheet: Sheet): Steps<ScannedSheet> {
  const positions = [...sheet.rows.keys()];
  const candidates = yield* flatMapInSteps(positions, (at) => {
    const row = sheet.rows[at];
    return row && mayBeHeader(row) ? [at] : [];
  });
  return { sheet, candidates };
}

/** The tables on a sheet that are read, from the top, Excel tables and plain ranges alike. */
export function findTables({ sheet, candidates }: ScannedSheet, book: OrganizationBook): Table[] {
  const listed = sheet.tables.flatMap((area) => excelTable(sheet, area, book) ?? []);
  const masks = listed.map(({ range }) => range);
  const begun: Begun[] = listed.map(({ header, lastRow }) => ({ header, lastRow }));
  for (const at of candidates) {
    const row = sheet.rows[at];
    const headers = row ? headersIn(row, at, masks, contextAt(sheet, at, book)) : [];
    for (const header of headers) begun.push({ header, lastRow: undefined });
  }
  begun.sort((a, b) => a.header.at - b.header.at || a.header.left - b.header.left);
  return begun.map((begin, index) => tableOf(sheet, begin, nextBelow(begun, index)));
}

function contextAt(sheet: Sheet, at: number, book: OrganizationBook): HeaderContext {
  return {
    sheetName: sheet.name,
    titleNamesOrganization: (left, right) =>
      organizationAbove(sheet, titlesAbove(sheet, at, left, right), book) !== undefined,
  };
}

/** The position in `sheet.rows` of the first row with that index or a later one. */
function positionOf(sheet: Sheet, index: number): number {
  let low = 0;
  let high = sheet.rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sheet.rows[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

function excelTable(sheet: Sheet, area: TableArea, book: OrganizationBook) {
  if (area.headerRows < 1) return undefined;
  const headerRow = area.range.top + area.headerRows - 1;
  const at = positionOf(sheet, headerRow);
  const headings = headingsInside(sheet, at, area.range);
  const header = headerOf(headings, headerRow, at, contextAt(sheet, at, book));
  if (!header || sheet.rows[at]?.index !== headerRow) return undefined;
  const lastRow = lastRowOf(sheet, area);
  const range: CellRange = { ...area.range, bottom: lastRow + area.totalsRows };
  return { header, lastRow, range };
}

/** Rows typed right below an Excel table are meant as its rows, even where Excel did not extend it. */
function lastRowOf(sheet: Sheet, { range, totalsRows }: TableArea): number {
  if (totalsRows > 0) return range.bottom - totalsRows;
  let last = range.bottom;
  for (let at = positionOf(sheet, last + 1); at < sheet.rows.length; at += 1) {
    const row = sheet.rows[at];
    if (row?.index !== last + 1 || filledIn(row, range.left, range.right) < 2) break;
    last = row.index;
  }
  return last;
}

function filledIn(row: Row, left: number, right: number): number {
  let filled = 0;
  for (let column = left; column <= right && column < row.cells.length; column += 1) {
    if (!isBlank(row.cells[column])) filled += 1;
  }
  return filled;
}

function nextBelow(begun: readonly Begun[], index: number): Header | undefined {
  const header = begun[index]?.header;
  if (!header) return undefined;
  for (let next = index + 1; next < begun.length; next += 1) {
    const below = begun[next]?.header;
    const overlaps = below && below.left <= header.right && below.right >= header.left;
    if (overlaps && below.at > header.at) return below;
  }
  return undefined;
}

function tableOf(sheet: Sheet, { header, lastRow }: Begun, next: Header | undefined): Table {
  const { at, row, headings, left, right, kind, missing } = header;
  const last = lastRow === undefined ? sheet.rows.length : positionOf(sheet, lastRow + 1);
  const end = Math.min(last, next?.at ?? Infinity);
  const rows = sheet.rows.slice(at + 1, end);
  if (next?.at === end) dropTitles(rows, next.row, header);
  return {
    kind,
    ...(missing === undefined ? {} : { missing }),
    sheet,
    headerRow: row,
    headings,
    left,
    right,
    rows,
    titles: titlesAbove(sheet, at, left, right),
  };
}

/** The lines right above the next header are its titles, not rows of this table. */
function dropTitles(rows: Row[], nextRow: number, { left, right }: Header): void {
  let below = nextRow;
  for (let row = rows.at(-1); row; row = rows.at(-1)) {
    if (row.index !== below - 1 || filledIn(row, left, right) !== 1) return;
    below = row.index;
    rows.pop();
  }
}

import type { Row, Sheet } from "../../grid";
import { forEachInSteps, type Steps } from "../../steps";
import type { OrganizationBook } from "../organizations/organization-book";
import { isContinuedBy } from "./continued";
import { excelTable } from "./excel-table";
import { headersIn, type Header, type HeaderContext } from "./find-headers";
import { headingEvidence } from "./heading-evidence";
import { headerAbove, namesAbove, type NamesAbove } from "./names-above";
import { withImplied } from "./implied-headings";
import { namedAlike } from "./named-alike";
import type { Table } from "./table";
import { rowsBelow } from "./table-rows";

/** A sheet and the positions in `sheet.rows` of what may be a header: looked for once, for it takes long. */
export interface ScannedSheet {
  readonly sheet: Sheet;
  readonly candidates: readonly number[];
}

export function* scannedSheet(sheet: Sheet): Steps<ScannedSheet> {
  const candidates: number[] = [];
  yield* forEachInSteps(sheet.rows, ({ cells }, at) => {
    if (headingEvidence(cells) !== "none") candidates.push(at);
  });
  return { sheet, candidates };
}

/** The tables on a sheet that are read, from the top, Excel tables and plain ranges alike. */
export function findTables({ sheet, candidates }: ScannedSheet, book: OrganizationBook): Table[] {
  const found: Header[] = [];
  const above = namesAbove(sheet, book, found);
  const { isKnownName } = book;
  const upper = (at: number, left: number, right: number) => headerAbove(found, at, left, right);
  const context: HeaderContext = { sheet, masks: [], above, upper, isKnownName };
  const listed = sheet.tables.flatMap((area) => excelTable(area, context) ?? []);
  for (const { header } of listed) insert(found, header);
  findPlain(candidates, { ...context, masks: listed.map(({ range }) => range) }, found);
  const lastRows = new Map(listed.map(({ header, lastRow }) => [header, lastRow]));
  const begun = found.map((header, index) => {
    const lastRow = lastRows.get(header);
    const rows = rowsBelow(sheet, header, lastRow, nextBelow(found, index));
    return { ...tableOf(sheet, header, above), rows, isExcelTable: lastRow !== undefined };
  });
  const tables = namedAlike(withContinued(begun));
  return tables.map((table) => withImplied(table, tables));
}

/** Adds the headers of plain ranges, from the top. */
function findPlain(candidates: readonly number[], context: HeaderContext, found: Header[]): void {
  for (const at of candidates) {
    for (const header of headersIn(at, context)) {
      insert(found, header);
      // Asked now, so that what a list inherits from the one above is known when it is asked.
      context.above(header.first, header.left, header.right);
    }
  }
}

/** Keeps the headers in the order of the sheet: they come nearly so. */
function insert(found: Header[], header: Header): void {
  let at = found.length;
  for (; at > 0; at -= 1) {
    const before = found[at - 1];
    if (!before || before.first < header.first) break;
    if (before.first === header.first && before.left < header.left) break;
  }
  found.splice(at, 0, header);
}

function nextBelow(found: readonly Header[], index: number): Header | undefined {
  const header = found[index];
  if (!header) return undefined;
  for (let next = index + 1; next < found.length; next += 1) {
    const below = found[next];
    const overlaps = below && below.left <= header.right && below.right >= header.left;
    if (overlaps && below.first > header.first) return below;
  }
  return undefined;
}

function tableOf(sheet: Sheet, header: Header, above: NamesAbove): Omit<Table, "rows"> {
  const { first, last, headings, left, right, kind, missing } = header;
  const { titles, named } = above(first, left, right);
  return {
    kind,
    ...(missing === undefined ? {} : { missing }),
    sheet,
    headerRow: sheet.rows[last]?.index ?? 0,
    top: sheet.rows[first]?.index ?? 0,
    headings,
    left,
    right,
    titles,
    ...(named ? { named } : {}),
  };
}

interface BegunTable extends Omit<Table, "rows"> {
  readonly rows: Row[];
  readonly isExcelTable: boolean;
}

/** A header repeated on each page begins nothing new: its rows go on with the list above. */
function withContinued(begun: readonly BegunTable[]): Table[] {
  const tables: BegunTable[] = [];
  for (const table of begun) {
    const upper = tables.findLast(({ left, right }) => left <= table.right && right >= table.left);
    if (!upper || table.isExcelTable || upper.isExcelTable || !isContinuedBy(upper, table)) {
      tables.push(table);
    } else for (const row of table.rows) upper.rows.push(row);
  }
  return tables;
}

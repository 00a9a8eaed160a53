import type { CellRange } from "../../../core";
import { AREA, rangeOf } from "../area";
import { answersOf, askInBlocks, matrixOf, rowBlocks, type Block } from "../blocks";
import type { FormerTable } from "./table-plan";

/** What stands in a cell: formulas as formulas, everything else as its value. */
export interface FormerCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
}

/** How a sheet of ours is printed and scrolled. Addresses are without the sheet; undefined is none. */
export interface FormerPage {
  readonly frozen: CellRange | undefined;
  readonly printArea: string | undefined;
  readonly titleRows: string | undefined;
  readonly leftFooter: string;
  /** Rows that begin a new page because somebody said so. */
  readonly breaks: readonly number[];
}

/**
 * A sheet of ours as it stands before it is written again. `extent` is all that a rewrite touches: from
 * A1 to the last cell that holds something now or will. What users formatted beyond it stays theirs.
 */
export interface FormerSheet {
  readonly extent: CellRange;
  readonly cells: FormerCells;
  readonly tables: readonly FormerTable[];
  readonly page: FormerPage;
}

const TABLE_PROPERTIES = ["id", "name", "showTotals", "style", "showBandedRows", "showFilterButton"]
  .map((property) => `items/${property}`)
  .join(",");

/** One of our sheets, and the rectangle from A1 that its document needs. */
export interface SheetToRead {
  readonly id: string;
  readonly needed: CellRange;
}

/** Reads our sheets: two syncs, and one more for every 4.5 MB of cells. */
export async function readFormerSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetToRead[],
): Promise<FormerSheet[]> {
  if (sheets.length === 0) return [];
  const asked = sheets.map(({ id, needed }) => {
    const worksheet = context.workbook.worksheets.getItem(id);
    return {
      worksheet,
      needed,
      used: worksheet.getUsedRangeOrNullObject(true).load(AREA),
      tables: worksheet.tables.load(TABLE_PROPERTIES),
      page: askForPage(worksheet),
      breaks: worksheet.horizontalPageBreaks.load("items"),
    };
  });
  await context.sync();
  const located = asked.map(({ used, tables, ...rest }) => ({
    ...rest,
    extent: used.isNullObject ? rest.needed : around(rest.needed, rangeOf(used)),
    tables: tables.items.map((table) => ({ table, range: table.getRange().load(AREA) })),
    breaks: rest.breaks.items.map((each) => each.getCellAfterBreak().load(AREA)),
  }));
  await context.sync();
  const cells = await readCells(context, located);
  return located.map(({ extent, tables, page, breaks }, index) => {
    const read = cells[index] ?? NO_CELLS;
    return {
      extent,
      cells: read,
      tables: tables.map(({ table, range }) => formerTable(table, rangeOf(range), read)),
      page: { ...page(), breaks: breaks.map((cell) => rangeOf(cell).top) },
    };
  });
}

const NO_CELLS: FormerCells = { values: [], formulas: [], formats: [] };

function around({ bottom, right }: CellRange, used: CellRange): CellRange {
  return {
    top: 0,
    left: 0,
    bottom: Math.max(bottom, used.bottom),
    right: Math.max(right, used.right),
  };
}

/** The cells of several rectangles from A1, each row by row. */
async function readCells(
  context: Excel.RequestContext,
  sheets: readonly { readonly worksheet: Excel.Worksheet; readonly extent: CellRange }[],
): Promise<FormerCells[]> {
  const areas = sheets.map(({ extent: { bottom, right } }, sheet): Block => ({
    sheet,
    top: 0,
    left: 0,
    rows: bottom + 1,
    columns: right + 1,
  }));
  const ask = (block: Block) => askForCells(sheets[block.sheet]?.worksheet, block);
  const read = sheets.map(() => NO_CELLS);
  for (const answer of answersOf(areas.flatMap((area) => rowBlocks(area)))) {
    const pieces = await askInBlocks(context, answer, ask);
    for (const { sheet, cells } of pieces) read[sheet] = below(read[sheet] ?? NO_CELLS, cells);
  }
  return read;
}

function askForCells(worksheet: Excel.Worksheet | undefined, block: Block) {
  if (!worksheet) throw new RangeError("a block without a sheet");
  const range = worksheet
    .getRangeByIndexes(block.top, block.left, block.rows, block.columns)
    .load("values,formulas,numberFormat");
  return () => ({
    sheet: block.sheet,
    cells: {
      values: matrixOf<unknown>(range.values),
      formulas: matrixOf<unknown>(range.formulas),
      formats: matrixOf<string>(range.numberFormat),
    },
  });
}

function below(above: FormerCells, cells: FormerCells): FormerCells {
  return {
    values: above.values.concat(cells.values),
    formulas: above.formulas.concat(cells.formulas),
    formats: above.formats.concat(cells.formats),
  };
}

function formerTable(table: Excel.Table, range: CellRange, { values }: FormerCells): FormerTable {
  const { id, name, showTotals, style, showBandedRows, showFilterButton } = table;
  const headings = (values[range.top] ?? []).slice(range.left, range.right + 1).map(String);
  return {
    id,
    name,
    range,
    headings,
    hasTotals: showTotals,
    style,
    showBandedRows,
    showFilterButton,
  };
}

function askForPage(worksheet: Excel.Worksheet): () => Omit<FormerPage, "breaks"> {
  const { freezePanes, pageLayout } = worksheet;
  const frozen = freezePanes.getLocationOrNullObject().load(AREA);
  const printArea = pageLayout.getPrintAreaOrNullObject().load("address");
  const titleRows = pageLayout.getPrintTitleRowsOrNullObject().load("address");
  const footer = pageLayout.headersFooters.defaultForAllPages.load("leftFooter");
  return () => ({
    frozen: frozen.isNullObject ? undefined : rangeOf(frozen),
    printArea: printArea.isNullObject ? undefined : localAddress(printArea.address),
    titleRows: titleRows.isNullObject ? undefined : localAddress(titleRows.address),
    leftFooter: footer.leftFooter,
  });
}

/** "'Entsendung (2)'!$A$1:$G$9" → "A1:G9". */
export function localAddress(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
}

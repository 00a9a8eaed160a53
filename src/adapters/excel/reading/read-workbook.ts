import type {
  CellRange,
  CellValue,
  DateSystem,
  ReadOptions,
  Row,
  Sheet,
  Workbook,
} from "../../../core";
import { ExcelFailure, sheetSubject } from "../failure";
import { askForKept, readKept } from "../kept-text";
import type { Supports } from "../supports";
import { answersOf, cellCount, rowBlocks, type Block } from "../blocks";
import { cellValueOf } from "./cell-value";
import { formulaCellsOf } from "./formula-cells";
import { hiddenColumnsOf } from "./hidden-columns";
import { takeInventory, type SheetOutline } from "./inventory";
import { readMerges } from "./merges";
import { askForOutlines } from "./outlines";
import { readBlocks, type RawBlock } from "./read-blocks";
import { readDateSystem } from "./read-date-system";
import { isSteady, recall, type Former, type Remembered } from "./remembered";

/**
 * A list of 400,000 rows with 40 columns is read; a stray value in the last corner of a sheet, which
 * spans 17 thousand million cells, is refused instead of asking Excel for hours.
 */
const MOST_CELLS = 16_000_000;

/** A workbook, and what its reading leaves for the next one. */
export interface ReadWorkbook {
  readonly workbook: Workbook;
  readonly remembered: Remembered;
}

/**
 * Reads all worksheets; with a former reading only the rows that changed since, where that is sure. The
 * number of syncs does not depend on the number of sheets: seven at most, one more for every 4.5 MB of
 * cells, and a few where a very long text is kept. Rejects with ExcelFailure, or with the signal's reason.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  supports: Supports,
  options: ReadOptions = {},
  former?: Former,
): Promise<ReadWorkbook> {
  options.signal?.throwIfAborted();
  const askedKept = askForKept(context);
  const sheets = await takeInventory(context);
  const areas = sheets.map(areaOf);
  const asked = await askForOutlines(context, sheets, supports);
  const merges = await readMerges(context, asked.merges);
  const hiddenColumns = hiddenColumnsOf(sheets, asked.columns);
  const formulas = asked.formulas.map(formulaCellsOf);
  const steady = sheets.map((sheet, index) => isSteady(sheet, asked.formulas[index]));
  const recalled = sheets.map((sheet, index) => {
    const area = areas[index];
    return area && recall(sheet, area, steady[index] === true, former);
  });
  const wanted = areas.flatMap((area, index) => (area ? (recalled[index]?.blocks ?? [area]) : []));
  const blocks = await readCells(context, sheets, wanted, options);
  const system = former?.remembered.system ?? (await readDateSystem(context, sheets, blocks));
  const kept = await readKept(context, askedKept);
  const rows = rowsBySheet(sheets.length, blocks, system).map((read, index) =>
    inOrder(recalled[index]?.rows ?? [], read),
  );
  const workbook = {
    sheets: sheets.map(({ name, visibility, mark, tables }, index) => ({
      name,
      visibility,
      mark,
      rows: rows[index] ?? [],
      tables,
      merges: merges[index] ?? [],
      hiddenColumns: hiddenColumns[index] ?? [],
      ...optionalFormulas(formulas[index]),
    })),
    ...(kept !== undefined && { kept }),
  };
  const remembered = sheets.flatMap(({ id }, index) => {
    const [area, own] = [areas[index], rows[index]];
    return area && own && steady[index] ? [[id, { area, rows: own }] as const] : [];
  });
  return { workbook, remembered: { system, sheets: new Map(remembered) } };
}

/** The cells of these areas, answer by answer, telling how far it is. */
async function readCells(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
  areas: readonly Block[],
  { signal, onProgress }: ReadOptions,
): Promise<RawBlock[]> {
  const total = areas.reduce((sum, area) => sum + cellCount(area), 0);
  const blocks: RawBlock[] = [];
  let done = 0;
  for (const answer of answersOf(areas.flatMap((area) => rowBlocks(area)))) {
    signal?.throwIfAborted();
    onProgress?.(done, total, sheets[answer[0]?.sheet ?? 0]?.name ?? "");
    blocks.push(...(await readBlocks(context, sheets, answer)));
    done += answer.reduce((sum, block) => sum + cellCount(block), 0);
  }
  signal?.throwIfAborted();
  onProgress?.(total, total, "");
  return blocks;
}

/** Rows as they were, with those that were read anew between them. */
function inOrder(former: readonly Row[], read: readonly Row[]): readonly Row[] {
  if (former.length === 0) return read;
  if (read.length === 0) return former;
  return [...former, ...read].sort((a, b) => a.index - b.index);
}

/** Left out where there are none, as where Excel does not tell. */
function optionalFormulas(formulas: readonly CellRange[] = []): Pick<Sheet, "formulas"> {
  return formulas.length > 0 ? { formulas } : {};
}

function areaOf({ name, used }: SheetOutline, sheet: number): Block | undefined {
  if (!used) return undefined;
  const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = used;
  const area = { sheet, top, left, rows, columns };
  if (cellCount(area) > MOST_CELLS) throw new ExcelFailure("too-large", sheetSubject(name));
  return area;
}

function rowsBySheet(count: number, blocks: readonly RawBlock[], system: DateSystem): Row[][] {
  const sheets: Row[][] = Array.from({ length: count }, () => []);
  for (const raw of blocks) {
    const rows = sheets[raw.block.sheet];
    for (const row of rowsOf(raw, system)) rows?.push(row);
  }
  return sheets;
}

/** The rows that hold something; cells stand at their column, counted from A. */
function rowsOf({ block, values, formats, hidden }: RawBlock, system: DateSystem): Row[] {
  return values.flatMap((row, down) => {
    if (row.every((value) => value === "" || value === null)) return [];
    const before: CellValue[] = Array.from({ length: block.left }, () => undefined);
    const cells = row.map((value, across) =>
      cellValueOf(value, formats[down]?.[across] ?? "General", system),
    );
    return { index: block.top + down, hidden: hidden[down] ?? false, cells: before.concat(cells) };
  });
}

import type { LaidOutCell, LaidOutChoice, LaidOutSheet, LaidOutTable } from "./laid-out-sheet";
import { orientationFor, type Orientation } from "./page";
import { printScale, readableWidths, SMALLEST_SCALE } from "./page-width";
import type { Block, CellRole, SheetDocument, TableBlock, TextBlock } from "./sheet-document";
import { wrapText } from "./wrap-text";

/** A sheet without a table is one column as wide as a portrait page. */
const TEXT_ONLY_WIDTH = 85;
/** More frozen rows than this leave no room to scroll in on a small screen. */
const MOST_FROZEN_ROWS = 12;
/** Templates grow: their drop-downs and notes reach this far below the last row. */
const ROWS_TO_FILL_IN = 200;
/** Larger letters need more room: the part of the line's characters that fits. */
const FITTING_PART: Readonly<Record<TextBlock["type"], number>> = {
  title: 0.65,
  heading: 0.85,
  note: 1,
  paragraph: 1,
};

type FilledValue = LaidOutCell["value"];

interface PlacedTable {
  readonly block: TableBlock;
  readonly area: LaidOutTable;
}

/**
 * Decides every address. Blocks stand below one another from row 0, with an empty row between them;
 * title and notes stand together, and so do a heading and its paragraphs. Text is broken into one
 * row a line in column A, for merged cells are closed to screen readers and to sorting.
 */
export function layOut(document: SheetDocument): LaidOutSheet {
  const tables = document.blocks.filter((block) => block.type === "table");
  const main = tables.find((table) => table.main) ?? tables[0];
  const columnWidths = widthsOf(tables);
  const { cells, placed, rowCount } = stack(document.blocks, sum(columnWidths));
  const header = placed.find(({ block }) => block === main)?.area.top;
  const isTemplate = document.kind === undefined;
  return {
    kind: document.kind,
    name: document.name,
    columnWidths,
    cells,
    tables: placed.map(({ area }) => area),
    choices: placed.flatMap((table) => choicesOf(table, isTemplate ? ROWS_TO_FILL_IN : 0)),
    frozenRows: header === undefined ? 0 : header + 1 <= MOST_FROZEN_ROWS ? header + 1 : 1,
    repeatedRow: header,
    orientation: orientationOf(columnWidths),
    ...pageBreakOf(main, cells, placed),
    rowCount,
    columnCount: columnWidths.length,
    footer: document.footer,
  };
}

/** Few columns stand upright, unless they are so wide that nobody could read them there. */
function orientationOf(widths: readonly number[]): Orientation {
  return printScale(widths, "portrait") < SMALLEST_SCALE
    ? "landscape"
    : orientationFor(widths.length);
}

/** A table below another begins its own page, with the heading that names it. */
function pageBreakOf(
  main: TableBlock | undefined,
  cells: readonly LaidOutCell[],
  placed: readonly PlacedTable[],
): Pick<LaidOutSheet, "pageBreak"> {
  const index = placed.findIndex(({ block }) => block === main);
  const [above, own] = [placed[index - 1], placed[index]];
  if (!above || !own || own.block.rows.length === 0) return {};
  const heading = cells.find(({ row, role }) => row > above.area.bottom && role === "heading");
  return { pageBreak: Math.min(heading?.row ?? own.area.top, own.area.top) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function widthsOf(tables: readonly TableBlock[]): readonly number[] {
  const count = Math.max(0, ...tables.map(({ columns }) => columns.length));
  if (count === 0) return [TEXT_ONLY_WIDTH];
  return readableWidths(
    Array.from({ length: count }, (_, column) =>
      Math.max(...tables.map(({ columns }) => columns[column]?.width ?? 0)),
    ),
  );
}

function stack(blocks: readonly Block[], width: number) {
  const cells: LaidOutCell[] = [];
  const placed: PlacedTable[] = [];
  let row = 0;
  for (const [index, block] of blocks.entries()) {
    if (needsGap(blocks[index - 1], block)) row += 1;
    if (block.type === "table") {
      const area = tableArea(block, row);
      placeTable(block, area, cells);
      placed.push({ block, area });
      row = area.bottom + 1;
    } else {
      row = placeText(block, row, width, cells);
    }
  }
  return { cells, placed, rowCount: row };
}

function needsGap(before: Block | undefined, block: Block): boolean {
  if (!before) return false;
  const togetherOnTop = before.type === "title" || before.type === "note";
  if (togetherOnTop) return block.type !== "note";
  return !(
    (before.type === "heading" || before.type === "paragraph") &&
    block.type === "paragraph"
  );
}

/** Returns the row below. */
function placeText(block: TextBlock, top: number, width: number, cells: LaidOutCell[]): number {
  const lines = wrapText(block.text, width * FITTING_PART[block.type]);
  for (const [index, text] of lines.entries())
    if (text !== "")
      cells.push({ row: top + index, column: 0, role: block.type, value: { type: "text", text } });
  return top + lines.length;
}

function tableArea({ name, columns, rows }: TableBlock, top: number): LaidOutTable {
  const bottom = top + Math.max(1, rows.length);
  return { name, top, left: 0, bottom, columns: columns.map(({ heading }) => heading) };
}

function placeTable(block: TableBlock, { top }: LaidOutTable, cells: LaidOutCell[]): void {
  for (const [column, { heading }] of block.columns.entries())
    cells.push({ row: top, column, role: "head", value: { type: "text", text: heading } });
  for (const [index, values] of block.rows.entries())
    for (const [column, value] of values.entries())
      if (value.type !== "empty")
        cells.push({ row: top + 1 + index, column, role: roleOf(value), value });
}

function roleOf(value: FilledValue): CellRole {
  return "role" in value ? value.role : value.type;
}

function choicesOf({ block, area }: PlacedTable, below: number): LaidOutChoice[] {
  return block.columns.flatMap(({ heading, choices = [], note, warning }, column) => {
    if (choices.length === 0 && note === undefined) return [];
    return {
      column,
      top: area.top + 1,
      bottom: area.bottom + below,
      choices,
      ...(note === undefined ? {} : { note: { title: heading, text: note } }),
      ...(warning === undefined ? {} : { warning: { title: heading, text: warning } }),
    };
  });
}

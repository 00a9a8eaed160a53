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

interface PlacedText {
  readonly role: TextBlock["type"];
  readonly top: number;
  readonly lines: readonly string[];
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
  const { placed, rowCount } = stack(document.blocks, sum(columnWidths));
  const placedTables = placed.filter((each) => "block" in each);
  const header = placedTables.find(({ block }) => block === main)?.area.top;
  const isTemplate = document.kind === undefined;
  return {
    kind: document.kind,
    name: document.name,
    columnWidths,
    cells: { [Symbol.iterator]: () => cellsOf(placed) },
    tables: placedTables.map(({ area }) => area),
    choices: placedTables.flatMap((table) => choicesOf(table, isTemplate ? ROWS_TO_FILL_IN : 0)),
    frozenRows: header === undefined ? 0 : header + 1 <= MOST_FROZEN_ROWS ? header + 1 : 1,
    repeatedRow: header,
    orientation: orientationOf(columnWidths),
    ...pageBreakOf(main, placed, placedTables),
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
  placed: readonly (PlacedTable | PlacedText)[],
  tables: readonly PlacedTable[],
): Pick<LaidOutSheet, "pageBreak"> {
  const index = tables.findIndex(({ block }) => block === main);
  const [above, own] = [tables[index - 1], tables[index]];
  if (!above || !own || own.block.rows.length === 0) return {};
  const below = placed.slice(placed.indexOf(above) + 1);
  const heading = below.find((each) => "role" in each && each.role === "heading");
  return { pageBreak: Math.min(firstRow(heading) ?? own.area.top, own.area.top) };
}

/** Of a text that is not blank: that of its first line which is not. */
function firstRow(text: PlacedText | PlacedTable | undefined): number | undefined {
  if (!text || "block" in text) return undefined;
  return text.top + text.lines.findIndex((line) => line !== "");
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
  const placed: (PlacedTable | PlacedText)[] = [];
  let row = 0;
  for (const [index, block] of blocks.entries()) {
    if (needsGap(blocks[index - 1], block)) row += 1;
    if (block.type === "table") {
      const area = tableArea(block, row);
      placed.push({ block, area });
      row = area.bottom + 1;
    } else {
      const lines = wrapText(block.text, width * FITTING_PART[block.type]);
      placed.push({ role: block.type, top: row, lines });
      row += lines.length;
    }
  }
  return { placed, rowCount: row };
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

function tableArea({ name, columns, rows }: TableBlock, top: number): LaidOutTable {
  const bottom = top + Math.max(1, rows.length);
  return { name, top, left: 0, bottom, columns: columns.map(({ heading }) => heading) };
}

/** One generator for all, without others inside: every cell of a sheet comes through here. */
function* cellsOf(
  placed: readonly (PlacedTable | PlacedText)[],
): Generator<LaidOutCell, void, undefined> {
  for (const each of placed) {
    if ("lines" in each) {
      const { role, top, lines } = each;
      for (const [index, text] of lines.entries())
        if (text !== "") yield { row: top + index, column: 0, role, value: { type: "text", text } };
      continue;
    }
    let row = each.area.top;
    for (const [column, text] of each.area.columns.entries())
      yield { row, column, role: "head", value: { type: "text", text } };
    for (const values of each.block.rows) {
      row += 1;
      for (let column = 0; column < values.length; column++) {
        const value = values[column];
        if (value && value.type !== "empty") yield { row, column, role: roleOf(value), value };
      }
    }
  }
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

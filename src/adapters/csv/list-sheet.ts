import { textLength, type LaidOutCell, type LaidOutSheet } from "../../core";
import { UnusableList } from "./unusable-list";

/** A row of headings and so many below it: each cell is laid out, and with many more the memory of a page would run out. */
const MOST_LINES = 250_001;
const MOST_CELLS = 4_000_000;

/** Widths that show most names whole and leave room for the other columns. */
const WIDTH = { least: 8, most: 45 } as const;
/** Rows that say how wide a column must be. */
const MEASURED_ROWS = 500;
/** As on all our sheets: what an upright page can hold at a readable size. */
const MOST_PORTRAIT_COLUMNS = 6;

/**
 * A list as a sheet: each text where it stood, the first row in row 1, and nothing where nothing was.
 * Throws UnusableList for more than fits into memory.
 */
export function listSheet(name: string, rows: readonly (readonly string[])[]): LaidOutSheet {
  const cells: LaidOutCell[] = [];
  let columnCount = 0;
  if (rows.findLastIndex(({ length }) => length > 0) >= MOST_LINES)
    throw new UnusableList("too-large");
  for (const [row, texts] of rows.entries()) {
    if (cells.length > MOST_CELLS) throw new UnusableList("too-large");
    for (const [column, written] of texts.entries()) {
      const text = plainText(written);
      if (text === "") continue;
      cells.push({ row, column, role: "text", value: { type: "text", text } });
      columnCount = Math.max(columnCount, column + 1);
    }
  }
  return {
    kind: undefined,
    name,
    columnWidths: widthsOf(rows.slice(0, MEASURED_ROWS), columnCount),
    cells,
    tables: [],
    choices: [],
    frozenRows: 0,
    repeatedRow: undefined,
    orientation: columnCount <= MOST_PORTRAIT_COLUMNS ? "portrait" : "landscape",
    rowCount: (cells.at(-1)?.row ?? -1) + 1,
    columnCount,
    footer: "",
  };
}

/** Programs write ="00123" and '+49 so that Excel leaves a text alone; people mean what is inside. */
function plainText(text: string): string {
  const [, quoted] = /^="((?:[^"]|"")*)"$/.exec(text) ?? [];
  return quoted === undefined ? text.replace(/^'(?=[=+@\d-])/, "") : quoted.replaceAll('""', '"');
}

function widthsOf(rows: readonly (readonly string[])[], columnCount: number): number[] {
  const widths = new Array<number>(columnCount).fill(WIDTH.least);
  for (const texts of rows) {
    for (const [column, text] of texts.entries()) {
      const wanted = Math.min(textLength(text) + 2, WIDTH.most);
      if (wanted > (widths[column] ?? WIDTH.most)) widths[column] = wanted;
    }
  }
  return widths;
}

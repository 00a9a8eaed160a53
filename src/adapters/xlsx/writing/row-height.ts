import { ROLE_LOOKS, type CellRole } from "../../../core";
import type { DrawnCell } from "./cell-pen";
import { widthOfText } from "./letter-widths";

/** Points; what Excel gives one line of the body font. */
export const LINE_HEIGHT = 15;
/** Excel's limit for the height of a row, in points. */
const MAX_HEIGHT = 409;
/** Excel's width of a column that nobody has set. */
const DEFAULT_WIDTH = 8.43;
/** Points of a line for each point of the font, as Excel has it. */
const LEADING = 1.36;
/** No letter is wider: a shorter text fits without being measured. */
const WIDEST_LETTER = 2.1;
/** Characters of the button that a table's header may have: words go beside it, not under it. */
const FILTER_BUTTON = 2.5;

/** More than sums of the same widths can differ by that are formed in another order. */
const ROUNDING = 1e-6;

/** A column as its text sees it. */
export interface Room {
  /** Of the column, in characters; undefined: nobody has set it. */
  readonly width: number | undefined;
  /** How much wider than counted the letters are. */
  readonly letters: number;
  /** Whether a button stands in the cell, too. */
  readonly hasFilter?: boolean;
}

/**
 * The height that a text needs in its column, in points: estimated, because Excel measures rows when
 * it opens a file, but LibreOffice and viewers do not and print wrapped lines over each other.
 */
export function heightOf(
  role: CellRole,
  text: string,
  { width: columnWidth, letters, hasFilter = false }: Room,
): number {
  const { size, bold, inTable } = ROLE_LOOKS[role];
  const line = size === undefined ? LINE_HEIGHT : Math.ceil(size * LEADING);
  const button = hasFilter ? FILTER_BUTTON : 0;
  const room = Math.max(1, (columnWidth ?? DEFAULT_WIDTH) / letters);
  const isShort = text.length * WIDEST_LETTER <= room - button && !text.includes("\n");
  if (!inTable || isShort) return line;
  const most = Math.ceil(MAX_HEIGHT / line);
  const width = widthOfText(text, bold);
  const isBesideButton = width <= room - button;
  const lines = fitsSurely(text, width, room) ? 1 : linesOf(text, room, bold, most);
  return Math.min(MAX_HEIGHT, line * (lines === 1 && !isBesideButton ? 2 : lines));
}

/** Most texts fit, and taking them apart by words is what costs; widths of words add up to the whole but for rounding. */
function fitsSurely(text: string, width: number, room: number): boolean {
  return width <= room - ROUNDING && !text.includes("\n");
}

/** How many lines a text takes, up to a limit; words move to the next line, overlong ones are cut. */
function linesOf(text: string, room: number, bold: boolean, limit: number): number {
  let lines = 0;
  for (const paragraph of text.slice(0, 2 * room * limit).split("\n")) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(/(?<=[ -])/)) {
      const needed = widthOfText(word.trimEnd(), bold);
      if (used > 0 && used + needed > room) {
        lines += 1;
        used = 0;
      }
      lines += Math.max(0, Math.ceil(needed / room) - 1);
      used += needed > room ? needed % room : widthOfText(word, bold);
    }
    if (lines >= limit) return limit;
  }
  return lines;
}

/** The height of whole rows. In a column texts often come again right below: then they are not measured again. */
export function rowHeights(
  widths: readonly (number | undefined)[],
  letters: number,
): (cells: readonly (DrawnCell | undefined)[]) => number {
  const last: { readonly cell: DrawnCell; readonly height: number }[] = [];
  function cellHeight(cell: DrawnCell, column: number): number {
    const above = last[column];
    if (above && isAlike(above.cell, cell)) return above.height;
    const { hasFilter = false } = cell;
    const height = heightOf(cell.role, textOf(cell), { width: widths[column], letters, hasFilter });
    last[column] = { cell, height };
    return height;
  }
  return (cells) => {
    let highest = LINE_HEIGHT;
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell) highest = Math.max(highest, cellHeight(cell, column));
    }
    return highest;
  };
}

function isAlike(a: DrawnCell, b: DrawnCell): boolean {
  return a.role === b.role && a.hasFilter === b.hasFilter && textOf(a) === textOf(b);
}

function textOf({ value }: DrawnCell): string {
  return "text" in value ? value.text : "";
}

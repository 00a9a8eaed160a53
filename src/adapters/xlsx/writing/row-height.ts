import { ROLE_LOOKS, type CellRole } from "../../../core";
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
  { width, letters, hasFilter = false }: Room,
): number {
  const { size, bold, inTable } = ROLE_LOOKS[role];
  const line = size === undefined ? LINE_HEIGHT : Math.ceil(size * LEADING);
  const button = hasFilter ? FILTER_BUTTON : 0;
  const room = Math.max(1, (width ?? DEFAULT_WIDTH) / letters);
  const isShort = text.length * WIDEST_LETTER <= room - button && !text.includes("\n");
  if (!inTable || isShort) return line;
  const most = Math.ceil(MAX_HEIGHT / line);
  const lines = linesOf(text, room, bold, most);
  const isBesideButton = widthOfText(text, bold) <= room - button;
  return Math.min(MAX_HEIGHT, line * (lines === 1 && !isBesideButton ? 2 : lines));
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

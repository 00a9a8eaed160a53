import { ROLE_LOOKS, type CellRole } from "../../../core";

/** Points; what Excel gives one line of the body font. */
export const LINE_HEIGHT = 15;
/** Excel's limit for the height of a row, in points. */
const MAX_HEIGHT = 409;
/** Excel's width of a column that nobody has set. */
const DEFAULT_WIDTH = 8.43;
/** Points of a line for each point of the font, as Excel has it. */
const LEADING = 1.36;
/** A column's width counts digits; letters of running text are narrower than that on average. */
const LETTER_WIDTH = { regular: 0.9, bold: 1 };

/**
 * The height that a text needs in its column, in points: estimated, because Excel measures rows when
 * it opens a file, but LibreOffice and viewers do not and print wrapped lines over each other.
 */
export function heightOf(role: CellRole, text: string, width = DEFAULT_WIDTH): number {
  const { size, bold, inTable } = ROLE_LOOKS[role];
  const line = size === undefined ? LINE_HEIGHT : Math.ceil(size * LEADING);
  const room = Math.max(1, Math.floor(width / (bold ? LETTER_WIDTH.bold : LETTER_WIDTH.regular)));
  const fits = !inTable || (text.length <= room && !text.includes("\n"));
  const lines = fits ? 1 : linesOf(text, room, Math.ceil(MAX_HEIGHT / line));
  return Math.min(MAX_HEIGHT, line * lines);
}

/** How many lines a text takes, up to a limit; words move to the next line, overlong ones are cut. */
function linesOf(text: string, room: number, limit: number): number {
  let lines = 0;
  for (const paragraph of text.slice(0, room * limit).split("\n")) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(" ")) {
      const length = word.length + (used > 0 ? 1 : 0);
      if (used > 0 && used + length > room) {
        lines += 1;
        used = 0;
      }
      const needed = used > 0 ? used + length : word.length;
      lines += Math.max(0, Math.ceil(needed / room) - 1);
      used = needed > room ? needed % room || room : needed;
    }
    if (lines >= limit) return limit;
  }
  return lines;
}

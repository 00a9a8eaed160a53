/** Excel's limit of 32,767 UTF-16 units, less one for the apostrophe that keeps a text a text. */
export const LONGEST_CELL_TEXT = 32_766;

/**
 * A text as one cell can hold it: line breaks as Excel has them, cut with a visible "…" where it is
 * too long, never through the middle of a character beyond the basic plane.
 */
export function fitCell(text: string): string {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  if (lines.length <= LONGEST_CELL_TEXT) return lines;
  return `${lines.slice(0, LONGEST_CELL_TEXT - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

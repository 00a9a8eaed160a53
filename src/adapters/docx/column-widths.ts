import { valueText, type DocumentValue, type TableBlock } from "../../core";
import { CELL_PADDING, twips } from "./page";

/** Of a letter of a table's text, generously: most are narrower. */
const LETTER = twips(2.2);
/** In letters: longer words are torn, or one of them would leave nothing to the other columns. */
const LONGEST_WORD = 24;

/**
 * Widths in twips that together fill `width`: in the proportions of the sheet's columns, but none so
 * narrow that its longest word would be torn, as far as there is room for that.
 */
export function columnWidths({ columns, rows }: TableBlock, width: number): number[] {
  const wished = columns.map((column) => column.width);
  const needed = columns.map((column, index) => {
    const texts = [column.heading, ...Array.from(rows, (row) => textOf(row[index]))];
    return Math.min(longestWord(texts), LONGEST_WORD) * LETTER + 2 * CELL_PADDING.across;
  });
  const widths =
    sum(needed) < width
      ? fitted(wished, needed, width)
      : needed.map((each) => (each / sum(needed)) * width);
  return widths.map(Math.floor);
}

/** What is too narrow in proportion gets what it needs, the others share the rest. */
function fitted(
  wished: readonly number[],
  needed: readonly number[],
  width: number,
  isFixed: readonly boolean[] = wished.map(() => false),
): number[] {
  const rest = width - sum(needed.filter((_, index) => isFixed[index]));
  const shared = sum(wished.filter((_, index) => !isFixed[index]));
  const widths = needed.map((need, index) =>
    isFixed[index] ? need : ((wished[index] ?? 0) / shared) * rest,
  );
  const isNarrow = needed.map((need, index) => (widths[index] ?? 0) < need);
  if (!isNarrow.includes(true)) return widths;
  const fixed = isNarrow.map((narrow, index) => narrow || isFixed[index] === true);
  return fitted(wished, needed, width, fixed);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function textOf(value: DocumentValue | undefined): string {
  return value === undefined || value.type === "empty" ? "" : valueText(value);
}

/** In letters; Word breaks a line at blanks and behind hyphens. */
function longestWord(texts: readonly string[]): number {
  return texts.reduce(
    (longest, text) =>
      text.split(/\s|(?<=[-–])/).reduce((most, word) => Math.max(most, word.length), longest),
    0,
  );
}

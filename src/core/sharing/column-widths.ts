import { textLength, valueText, type DocumentValue } from "../document";

/** What our own sheets are as wide as: an upright page of up to six columns, else one across. */
const PORTRAIT = { columns: 6, width: 85 } as const;
const LANDSCAPE_WIDTH = 130;

const NARROWEST = 6;
const WIDEST = 40;
/** Beside a heading stands the button of the filter. */
const FILTER_BUTTON = 3;
/** Bold letters take a little more than others. */
const BOLD = 2;
/** A few long texts are broken into lines rather than making a column wide. */
const FITTING_PART = 0.95;
const ROWS_LOOKED_AT = 2000;

/** Titles are larger than what stands below them, and look broken in two lines. */
const TITLE_SIZE = 1.6;

/** Widths in characters that fit most of what stands there and the sheet's title, and together the page. */
export function columnWidths(
  headings: readonly string[],
  rows: readonly (readonly DocumentValue[])[],
  title: string,
): number[] {
  const looked = rows.slice(0, ROWS_LOOKED_AT);
  const wished = headings.map((heading, column) => {
    const lengths = looked.map((row) => lengthOf(row[column])).sort((a, b) => a - b);
    const fitting = lengths[Math.floor(lengths.length * FITTING_PART)] ?? lengths.at(-1) ?? 0;
    const own = Math.max(longestWord(heading) + FILTER_BUTTON, fitting + 1);
    return Math.min(WIDEST, Math.max(NARROWEST, own));
  });
  const room = headings.length <= PORTRAIT.columns ? PORTRAIT.width : LANDSCAPE_WIDTH;
  const least = headings.map((heading) => Math.min(WIDEST, longestWord(heading) + BOLD));
  return stretched(fitted(wished, least, room), Math.min(room, textLength(title) * TITLE_SIZE));
}

function stretched(widths: readonly number[], least: number): number[] {
  const whole = sum(widths);
  return whole >= least ? [...widths] : widths.map((width) => Math.ceil((width * least) / whole));
}

function lengthOf(value: DocumentValue | undefined): number {
  if (!value || value.type === "empty") return 0;
  return Math.max(...valueText(value).split("\n").map(textLength));
}

function longestWord(heading: string): number {
  return Math.max(...heading.split(/[\s-]+/).map(textLength));
}

/** The wide ones give way first, so that dates and numbers keep their line; no word of a heading is torn. */
function fitted(wished: readonly number[], least: readonly number[], room: number): number[] {
  const cut = (limit: number) =>
    wished.map((width, column) => Math.max(Math.min(width, limit), least[column] ?? NARROWEST));
  let limit = WIDEST;
  while (limit > NARROWEST && sum(cut(limit)) > room) limit -= 1;
  return cut(limit);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

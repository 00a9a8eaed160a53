/** Digits are as wide as this part of the font's size; what is not listed is taken for Arial. */
const DIGITS: ReadonlyMap<string, number> = new Map([
  ["calibri", 0.507],
  ["carlito", 0.507],
  ["aptos narrow", 0.507],
  ["times new roman", 0.5],
  ["garamond", 0.47],
  ["trebuchet ms", 0.524],
  ["segoe ui", 0.539],
  ["tahoma", 0.546],
  ["arial", 0.556],
  ["verdana", 0.636],
  ["georgia", 0.614],
  ["courier new", 0.6],
]);
const DEFAULT_DIGIT = 0.556;

/** The font that documents count their columns in: digits of Calibri, 11 points. */
const COUNTED = { face: "Calibri", size: 11 };

/** What a workbook's own font makes of the widths that a document counts in. */
export interface Typeface {
  /** By how much a column must be told wider, because a file counts it in digits of the workbook's font. */
  readonly columns: number;
  /** How much wider our letters are than those that the document counted with. */
  readonly letters: number;
}

export const COUNTED_TYPEFACE: Typeface = { columns: 1, letters: 1 };

/** `font`: the workbook's default; `size`: that of our own letters in it. */
export function typefaceOf(
  font: { readonly face: string; readonly size: number },
  size: number,
): Typeface {
  const counted = digitOf(COUNTED.face, COUNTED.size);
  return {
    columns: rounded(counted / digitOf(font.face, font.size)),
    letters: rounded(digitOf(font.face, size) / counted),
  };
}

function digitOf(face: string, size: number): number {
  return (DIGITS.get(face.toLowerCase()) ?? DEFAULT_DIGIT) * size;
}

function rounded(factor: number): number {
  const percent = Math.round(factor * 100) / 100;
  return Math.abs(percent - 1) <= 0.02 ? 1 : percent;
}

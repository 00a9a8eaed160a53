/** Letters by their width in digits, as Calibri has them; in Arial and most others a text is as wide in its own. */
const LETTERS: readonly (readonly [width: number, letters: string])[] = [
  [0, "\u00ad\u200b"],
  [0.5, " \u00a0\u202filjI.,:;'|·"],
  [0.68, "frtJ()[]{}-!*°‚‘’"],
  [0.82, 'cszL/\\"„“”'],
  [0.93, "vxykgFSZ?"],
  [1, "0123456789aeäéèETY_+=<>~#$€–§»«"],
  [1.15, "AVÄ"],
  [1.28, "DGHNUÜ"],
  [1.35, "OQÖ&"],
  [1.45, "w%"],
  [1.62, "m"],
  [1.8, "MW@…—"],
];
/** Round letters, and whatever is not listed; signs from beyond Latin, Greek and Cyrillic are as wide as two digits. */
const OTHER = { narrow: 1.05, wide: 2 };
const LAST_NARROW = 0x2e80;
const BOLD = 1.04;

const WIDTHS: ReadonlyMap<string, number> = new Map(
  LETTERS.flatMap(([width, letters]) =>
    Array.from(letters).map((letter) => [letter, width] as const),
  ),
);

/** By code of a character that is no mark on another one and no half of a pair. */
const SIMPLE_WIDTHS = Float64Array.from({ length: 0x300 }, (_, code) =>
  widthOf(String.fromCharCode(code)),
);

/** How wide a line of text is, in digits of its own font and size: an estimate that rather says too much. */
export function widthOfText(text: string, bold: boolean): number {
  let width = 0;
  for (let index = 0; index < text.length; index++) {
    const simple = SIMPLE_WIDTHS[text.charCodeAt(index)];
    if (simple === undefined) return widthOfAnyText(text, bold);
    width += simple;
  }
  return bold ? width * BOLD : width;
}

function widthOfAnyText(text: string, bold: boolean): number {
  let width = 0;
  for (const character of text.normalize("NFC")) width += widthOf(character);
  return bold ? width * BOLD : width;
}

function widthOf(character: string): number {
  const other = character < String.fromCharCode(LAST_NARROW) ? OTHER.narrow : OTHER.wide;
  return WIDTHS.get(character) ?? other;
}

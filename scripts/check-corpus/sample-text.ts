/** What a workbook may have to keep, with all that files, formulas and other programs mean something by. */
export const SAMPLE_TEXT = [
  JSON.stringify({ mapping: { 'Größe "neu" <&>': { "Gremium\n(neu)": "organization" } } }).repeat(
    9,
  ),
  "  '=1+1;{} ~ _x000D_ \r\n\t\u0001 \u00AD\u2028\uFEFF 😀 \u0308ä ",
].join("");

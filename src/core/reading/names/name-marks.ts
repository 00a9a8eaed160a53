/** "1.", "2)", "a)", "–", "•" before a name of a list. */
const LIST_MARK = /^(?:\(?\d{1,2}[.)]|\(?[a-z]\)|[-–—•·▪►*†‡¹²³⁴⁵⁶⁷⁸⁹]+)\s*(?=["„“(]?\p{L})/u;
/** "*", "²", "1)", "(2)", "[3]" behind a name: marks of footnotes. */
const FOOTNOTE_BEHIND =
  /(?:\s*[*†‡¹²³⁴⁵⁶⁷⁸⁹]+\)?|(?<=[\p{L}.)])\s*(?:\d{1,2}\)|\(\d{1,2}\)|\[\d{1,2}\]|\(\*+\)))+$/u;
const QUOTES = /^["„“»']+(.*?)["“”«']+$/u;
/** The dot of an abbreviation stays: "jun.", "A.", "e. V."; that of a sentence goes. */
const END = /(?<=\p{L}{4})\.$|[\s,;:/–-]+$/u;
const NICKNAME = / ["„“»'][^"“”«']+["“”«'](?= )/gu;

/** A tidy text without what a list sets around a name: numbers, bullets, footnote marks, quotes. */
export function withoutMarks(text: string): string {
  if (/^\p{L}[\p{L} .,-]*\p{L}$/u.test(text)) return text;
  return text
    .replace(LIST_MARK, "")
    .replace(FOOTNOTE_BEHIND, "")
    .replace(QUOTES, "$1")
    .replace(NICKNAME, "")
    .replace(END, "")
    .trim();
}

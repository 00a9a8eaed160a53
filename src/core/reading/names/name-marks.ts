/** "1.", "1.)", "2)", "a)", "3 ", "–", "•" before a name of a list; "z. Hd." of a letter, "i. V.", "c/o". */
const LIST_MARK =
  /^(?:\(?\d{1,3}\.?[.)]|\(?[a-z]\)|\d{1,3} (?=\p{Lu})|[-–—•·▪►→➢✓*†‡¹²³⁴⁵⁶⁷⁸⁹⁾]+(?! ?\()|z\. ?Hd?\. ?(?:v\. |von )?|c\/o |i\. ?V\. )\s*(?=["„“(]?\p{L})/u;
/** Excel's own sign for a text, which some exports leave before "Muster, Karl"; a single word stays as it is. */
const LEADING_APOSTROPHE = /^'(?=\p{Lu}\p{L}+,? [^']*$)/u;
/** "*", "²", "1)", "(2)", "[3]", "?" behind a name: marks of footnotes and of doubt. */
const FOOTNOTE_BEHIND =
  /(?:\s*[*†‡#^°¹²³⁴⁵⁶⁷⁸⁹⁽⁾]\)?|(?<=[\p{L}.)])\s*(?:\d{1,2}\)|\(\d{1,2}\)|\[\d{1,2}\]|\([*?]+\)|\?+))+$/u;
const QUOTES = /^["„“»']+(.*?)["“”«']+$/u;
/** The dot of an abbreviation stays: "jun.", "A.", "e. V."; that of a sentence goes. */
const END = /(?<=\p{L}{4})\.$|[\s,;:/–-]+$/u;
const NICKNAME = / ["„“»'][^"“”«']+["“”«'](?= |$)/gu;
/** "„Kalle“ Muster": with nothing before it the nickname is all the given name there is. */
const NICKNAME_IN_FRONT = /^["„“»](\p{Lu}[^"“”«]*)["“”«](?= \p{Lu})/u;
/** "Muster -Vorsitzende-", "Muster – CDU –": dashes instead of brackets. */
const BETWEEN_DASHES = / [-–—] ?(\p{L}[^-–—]*?) ?[-–—]$/u;

/** A tidy text without what a list sets around a name: numbers, bullets, footnote marks, quotes. */
export function withoutMarks(text: string): string {
  if (/^\p{L}{2}[\p{L} .,-]*\p{L}$/u.test(text)) return text;
  return text
    .replace(LEADING_APOSTROPHE, "")
    .replace(LIST_MARK, "")
    .replace(FOOTNOTE_BEHIND, "")
    .replace(BETWEEN_DASHES, " ($1)")
    .replace(QUOTES, "$1")
    .replace(NICKNAME, "")
    .replace(NICKNAME_IN_FRONT, "$1")
    .replace(END, "")
    .trim();
}

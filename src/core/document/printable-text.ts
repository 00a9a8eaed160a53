/** Every sign that starts a new line somewhere; the vertical tab is Word's own. */
const LINE_BREAK = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/** Control characters, lone halves of surrogate pairs and what XML forbids: no document can hold them. */
const UNPRINTABLE = /(?!\n)[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** A text as a document can hold it: lines end with a line feed, a tab is a blank. */
export function printableText(text: string): string {
  return text.replace(LINE_BREAK, "\n").replaceAll("\t", " ").replace(UNPRINTABLE, "");
}

import { printableText } from "../../../src/core";

test.each([
  ["line breaks of every kind are line feeds", "a\r\nb\rc\vd\u2028e\u0085f", "a\nb\nc\nd\ne\nf"],
  ["a tab is a blank", "a\tb", "a b"],
  [
    "control characters and lone halves of pairs are gone",
    "a\u0000\u001b\ud83db\udc00\uffff",
    "ab",
  ],
  ["signs beyond the basic plane and non-breaking blanks stay", "😀\u00a0ß", "😀\u00a0ß"],
])("%s", (_, text, printable) => {
  expect(printableText(text)).toBe(printable);
});

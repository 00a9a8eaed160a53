import { DOCUMENT_KINDS, kindOfMark, markText } from "../../../src/core";

test.each(DOCUMENT_KINDS)("a mark for %s tells %s, as text and as formula", (kind) => {
  expect(kindOfMark(markText(kind))).toBe(kind);
  expect(kindOfMark(`= ${markText(kind)} `)).toBe(kind);
});

test.each([
  ["a bare word, which is another name", "delegation"],
  ["a reference", "Entsendung!$A$1"],
  ["a kind that there is not", '"template"'],
  ["a kind in capitals", '"DELEGATION"'],
  ["nothing", ""],
])("a name that refers to %s is no mark", (_, formula) => {
  expect(kindOfMark(formula)).toBeUndefined();
});

import { fold, tidy } from "../../../../src/core/reading/text/plain-text";

test.each([
  ["Größe", "groesse"],
  ["Größe".normalize("NFD"), "groesse"],
  ["Yıldız", "yildiz"],
  ["İnci", "inci"],
  ["Łukasz", "lukasz"],
  ["Søren", "soeren"],
  ["Kiên", "kien"],
  ["MUSTER", "muster"],
])("%s is folded to %s", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("blanks of every kind become one, and what cannot be seen goes", () => {
  expect(tidy(" Frau\u00a0\u2009 Mus\u00adter\u200b\n")).toBe("Frau Muster");
});

import fc from "fast-check";
import { textLength, wrapText } from "../../../src/core/document";

test("text is broken at blanks and fills the lines", () => {
  expect(wrapText("Ein Mitglied bleibt zu benennen.", 12)).toEqual([
    "Ein Mitglied",
    "bleibt zu",
    "benennen.",
  ]);
});

test("a line feed always starts a new line, and an empty line stays", () => {
  expect(wrapText("eins\nzwei\r\n\r\ndrei", 20)).toEqual(["eins", "zwei", "", "drei"]);
});

test("a word longer than a line is cut", () => {
  expect(wrapText("a Donaudampfschiff b", 8)).toEqual(["a", "Donaudam", "pfschiff", "b"]);
});

test("a non-breaking blank holds its words together", () => {
  expect(wrapText("die AG\u00a00-6", 8)).toEqual(["die", "AG\u00a00-6"]);
});

test("a letter with a combining mark counts as one character", () => {
  expect(textLength("Kie\u0302n")).toBe(4);
  expect(textLength("Lütkemann")).toBe(9);
});

test("no line is longer than the width and no word is lost", () => {
  const word = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => !/\s/.test(text));
  fc.assert(
    fc.property(fc.array(word), fc.integer({ min: 1, max: 30 }), (words, width) => {
      const lines = wrapText(words.join(" "), width);
      expect(lines.every((line) => Array.from(line).length <= width)).toBe(true);
      expect(lines.join("").replaceAll(" ", "")).toBe(words.join(""));
    }),
  );
});

test("a line takes as many words as it holds", () => {
  const word = fc.stringMatching(/^[a-zäöüß.-]{1,8}$/);
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1 }),
      fc.integer({ min: 8, max: 30 }),
      (words, width) => {
        const lines = wrapText(words.join(" "), width);
        expect(lines.join(" ")).toBe(words.join(" "));
        lines.slice(1).forEach((line, index) => {
          const [first = ""] = line.split(" ");
          expect(lines[index]!.length + 1 + first.length).toBeGreaterThan(width);
        });
      },
    ),
  );
});

test("letters of all alphabets are broken at the same places", () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,20}$/), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 12 }), (latin, width) => {
      const greek = (text: string) =>
        text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 97 + 0x3b1));
      const text = latin.join(" ");
      expect(wrapText(greek(text), width)).toEqual(wrapText(text, width).map(greek));
    }),
  );
});

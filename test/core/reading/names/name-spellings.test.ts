import { readNameCell } from "../../../../src/core/reading/names/open-words";
import { namesInCell } from "../../../../src/core/reading/names/names-in-cell";
import { parseName } from "../../../../src/core/reading/names/parse-name";
import { NAME_SPELLINGS } from "./name-spellings";

const PARTS = 8;

const spellings = NAME_SPELLINGS.trim()
  .split("\n")
  .slice(1)
  .map((line): readonly [text: string, parts: readonly string[]] => {
    const [text = "", ...parts] = line.split("|").map((cell) => cell.trim());
    return [text, Array.from({ length: PARTS }, (_, index) => parts[index] ?? "")];
  });

test.each(spellings)("%s is one person, and every part is told apart", (text, expected) => {
  expect(readNameCell(text)).toBe("name");
  expect(namesInCell(text)).toHaveLength(1);
  const { formOfAddress, title, givenName, familyName, affix, party, bracket, period } =
    parseName(text);
  const parts = [formOfAddress, title, givenName, familyName, affix, party, bracket, period];
  expect(parts.map((part) => part ?? "")).toEqual(expected);
});

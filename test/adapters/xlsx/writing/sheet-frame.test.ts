import { frameOf } from "../../../../src/adapters/xlsx/writing/sheet-frame";
import { MAIN } from "../../../support/xlsx/workbook-file";

function attributesOf(tag: string): string {
  const text = `<worksheet xmlns="${MAIN}">${tag}<sheetData/></worksheet>`;
  return frameOf({ text, hasFormulas: false }, "transitional", "das Blatt").propertyAttributes;
}

test("the attributes of a sheet of ours are kept as they are written", () => {
  expect(attributesOf('<sheetPr codeName="A/B"/>')).toBe(' codeName="A/B"');
  expect(attributesOf('<sheetPr\n codeName="A" />')).toBe('\n codeName="A"');
  expect(attributesOf('<sheetPr codeName="A"><tabColor/></sheetPr>')).toBe(' codeName="A"');
  expect(attributesOf("<sheetPr/>")).toBe("");
});

test("blanks without end in its tag are read in no time", () => {
  const blanks = " ".repeat(500_000);
  expect(attributesOf(`<sheetPr a="b"${blanks}c="d"/>`)).toBe(` a="b"${blanks}c="d"`);
});

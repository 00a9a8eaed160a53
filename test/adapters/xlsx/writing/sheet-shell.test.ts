import { Readable } from "node:stream";
import fc from "fast-check";
import { UnusableFile } from "../../../../src/adapters/xlsx/package";
import { sheetShell, type SheetShell } from "../../../../src/adapters/xlsx/writing/sheet-shell";

function* inPieces(text: string, size: number): Generator<string> {
  for (let from = 0; from < text.length; from += size) yield text.slice(from, from + size);
}

function shellOf(text: string, size = text.length + 1): Promise<SheetShell> {
  return sheetShell(Readable.from(inPieces(text, size)), "das Blatt");
}

const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';
const FORMULA = '<row r="1"><c r="A1"><f>1+1</f></c></row>';

test.each([
  [
    "rows",
    `<w><cols/><sheetData>${ROW}</sheetData><x/></w>`,
    "<w><cols/><sheetData></sheetData><x/></w>",
  ],
  [
    "a prefix",
    `<x:w><x:sheetData>${ROW}</x:sheetData></x:w>`,
    "<x:w><x:sheetData></x:sheetData></x:w>",
  ],
  [
    "attributes",
    `<w><sheetData a="b">${ROW}</sheetData></w>`,
    '<w><sheetData a="b"></sheetData></w>',
  ],
  ["no rows", "<w><sheetData/><x/></w>", "<w><sheetData/><x/></w>"],
  ["no rows and a blank", "<w><sheetData /><x/></w>", "<w><sheetData /><x/></w>"],
  ["no sheet data", "<w><x/></w>", "<w><x/></w>"],
  [
    "an end twice",
    "<w><sheetData>1</sheetData>2</sheetData>3</w>",
    "<w><sheetData></sheetData>3</w>",
  ],
])("of a sheet with %s all is kept that is around the rows", async (_, text, shell) => {
  for (let size = 1; size <= text.length; size++)
    expect((await shellOf(text, size)).text).toBe(shell);
});

test("formulas are noticed in rows alone, wherever pieces end", async () => {
  const rows = `<w><sheetData>${ROW}${FORMULA}${ROW.repeat(9)}</sheetData><x/></w>`;
  const behind = `<w><sheetData>${ROW}</sheetData><ext><xm:f>A1</xm:f></ext></w>`;
  for (let size = 1; size <= rows.length; size++) {
    expect((await shellOf(rows, size)).hasFormulas).toBe(true);
    expect((await shellOf(behind, size)).hasFormulas).toBe(false);
  }
});

test("pieces make no difference", async () => {
  const parts = [
    "<w>",
    "<sheetData>",
    "</sheetData>",
    "<x:sheetData a='1'>",
    ROW,
    FORMULA,
    "sheetData>",
    "<f ",
  ];
  const text = fc.array(fc.constantFrom(...parts)).map((chosen) => chosen.join(""));
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 40 }), async (whole, size) => {
      expect(await shellOf(whole, size)).toEqual(await shellOf(whole));
    }),
  );
});

test.each([
  ["in front of", "x"],
  ["behind", "<w><sheetData></sheetData>"],
])("too much %s the rows is refused", async (_, beginning) => {
  function* endless(): Generator<string> {
    yield beginning;
    for (;;) yield "x".repeat(2 ** 20);
  }
  await expect(sheetShell(Readable.from(endless()), "das Blatt")).rejects.toThrow(UnusableFile);
});

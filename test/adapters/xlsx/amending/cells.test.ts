import type { CellValue } from "../../../../src/core";
import { MAIN, oneSheet, workbookFile } from "../../../support/xlsx/workbook-file";
import { amended, edit, partOf, rowsOf, SHEET, touched } from "./amended";

const text = (address: string, content: string, rest = "") =>
  `<c r="${address}"${rest} t="inlineStr"><is><t>${content}</t></is></c>`;

/** As producers write it: comments, line breaks, either quote, texts in pieces. */
const STRANGE = `<?xml version='1.0' encoding="UTF-8"?>
<!-- <row r="2"><c r="B2"/></row> --><worksheet xmlns='${MAIN}'>
  <sheetData >
    <row  r='1' ht='20'><c r="A1" t="s"><v>0</v></c></row>
    <row r="2"
         spans="1:3"><c r='A2' t='inlineStr'><is><t><![CDATA[<c r="B2">]]></t></is></c><c
      r="B2" s='1' t="s" cm="1"><v>1</v></c>  <c r="C2"><v>3</v></c></row>
  </sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75"/></worksheet >
`;

const STRINGS = "<si><t>Gremium</t></si><si><r><t>Frau </t></r><r><t>Muster</t></r></si>";
const STYLES = '<cellXfs><xf numFmtId="0"/><xf numFmtId="0"/></cellXfs>';

test("no byte beside the cell becomes another", async () => {
  const media = new Map([["xl/media/bild.png", new Uint8Array([0, 255, 1])]]);
  const original = await workbookFile({
    sheets: [{ name: "Mitglieder", xml: STRANGE }],
    strings: STRINGS,
    styles: STYLES,
    parts: media,
  });
  const port = await amended(original, [edit("B2", "Frau Muster", "Herr Karl Probe")]);
  const cell = `<c r="B2" s="1" t="inlineStr"><is><t>Herr Karl Probe</t></is></c>`;
  const [before, after] = STRANGE.split(/<c\s+r="B2" s.*?<\/c>/s);
  expect(await partOf(port)).toBe(`${before}${cell}${after}`);
  expect(await touched(original, port.bytes())).toEqual([SHEET]);
});

test.each<[string, CellValue, string]>([
  ["a text", "Frau Muster", ' t="inlineStr"><is><t>Frau Muster</t></is></c>'],
  [
    "what XML reserves",
    'A & <b> "c"',
    ' t="inlineStr"><is><t>A &amp; &lt;b&gt; &quot;c&quot;</t></is></c>',
  ],
  ["outer blanks", " x ", ' t="inlineStr"><is><t xml:space="preserve"> x </t></is></c>'],
  ["a literal escape", "_x000D_", ' t="inlineStr"><is><t>_x005F_x000D_</t></is></c>'],
  ["a number", 2.5, "><v>2.5</v></c>"],
  ["a truth value", true, ' t="b"><v>1</v></c>'],
  ["an error that comes back", { type: "error", code: "#REF!" }, ' t="e"><v>#REF!</v></c>'],
  ["nothing", undefined, "/>"],
])("writes %s, and reads it again", async (_, after, written) => {
  const original = await oneSheet(`<row r="1">${text("A1", "alt", ' s="1"')}</row>`, {
    styles: STYLES,
  });
  const port = await amended(original, [edit("A1", "alt", after)]);
  expect(await rowsOf(port)).toBe(`<row r="1"><c r="A1" s="1"${written}</row>`);
  expect((await port.read()).sheets[0]?.rows[0]?.cells[0]).toEqual(after);
});

test("a number that is none is a mistake of ours", async () => {
  const original = await oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
  await expect(amended(original, [edit("A1", 1, Infinity)])).rejects.toThrow(RangeError);
});

test("elements with a prefix get cells with that prefix", async () => {
  const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const original = await workbookFile({ sheets: [{ name: "Mitglieder", xml }] });
  const port = await amended(original, [edit("A1", 1, "eins"), edit("B1", undefined, 2)]);
  const cells =
    '<x:c r="A1" t="inlineStr"><x:is><x:t>eins</x:t></x:is></x:c><x:c r="B1"><x:v>2</x:v></x:c>';
  expect(await rowsOf(port)).toBe(`<x:row r="1">${cells}</x:row>`);
});

test("rows and cells that go by their place go on doing so", async () => {
  const rows = "<row><c><v>1</v></c></row><row/><row><c><v>2</v></c><c><v>3</v></c></row>";
  const original = await oneSheet(rows);
  const port = await amended(original, [edit("B3", 3, "drei"), edit("D3", undefined, 4)]);
  const cells = '<c><v>2</v></c><c t="inlineStr"><is><t>drei</t></is></c><c r="D3"><v>4</v></c>';
  expect(await rowsOf(port)).toBe(`<row><c><v>1</v></c></row><row/><row>${cells}</row>`);
});

test("a part in UTF-16 becomes one in UTF-8 and says so", async () => {
  const xml = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData><row r="1">${text("A1", "Größe")}</row></sheetData></worksheet>`;
  const wide = new Uint8Array(Buffer.from(`\uFEFF${xml}`, "utf16le"));
  const original = await workbookFile({
    sheets: [{ name: "Mitglieder", rows: "" }],
    parts: new Map([[SHEET, wide]]),
  });
  const port = await amended(original, [edit("A1", "Größe", "Höhe")]);
  expect(await partOf(port)).toBe(xml.replace("UTF-16", "UTF-8").replace("Größe", "Höhe"));
});

describe("a cell that is not there yet", () => {
  const WIDE = '<cols><col min="3" max="4" style="1"/></cols>';
  const sheet = (cols: string, rows: string) =>
    `<worksheet xmlns="${MAIN}">${cols}<sheetData>${rows}</sheetData></worksheet>`;

  async function withCell(cols: string, row: string, cell: string): Promise<string | undefined> {
    const sheets = [{ name: "Mitglieder", xml: sheet(cols, row) }];
    const original = await workbookFile({ sheets, styles: STYLES });
    return rowsOf(await amended(original, [edit(cell, undefined, 7)]));
  }

  const ONE = '<c r="A1"><v>1</v></c>';
  const FIVE = '<c r="E1"><v>5</v></c>';

  test.each([
    ["between others", "B1", `${ONE}<c r="B1"><v>7</v></c>${FIVE}`],
    ["behind them", "F1", `${ONE}${FIVE}<c r="F1"><v>7</v></c>`],
    ["with the style of its column", "D1", `${ONE}<c r="D1" s="1"><v>7</v></c>${FIVE}`],
  ])("comes %s", async (_, cell, cells) => {
    expect(await withCell(WIDE, `<row r="1">${ONE}${FIVE}</row>`, cell)).toBe(
      `<row r="1">${cells}</row>`,
    );
  });

  test("comes in front of the first", async () => {
    expect(await withCell("", `<row r="1">${FIVE}</row>`, "A1")).toBe(
      `<row r="1"><c r="A1"><v>7</v></c>${FIVE}</row>`,
    );
  });

  test("has the style of its row where that one counts", async () => {
    const row = `<row r="1" s="1" customFormat="1">${ONE}</row>`;
    expect(await withCell("", row, "B1")).toBe(
      row.replace("</row>", '<c r="B1" s="1"><v>7</v></c></row>'),
    );
    const plain = `<row r="1" s="1">${ONE}</row>`;
    expect(await withCell("", plain, "B1")).toContain('<c r="B1"><v>7</v></c>');
  });

  test("widens what the row says it spans, and leaves it where that will do", async () => {
    const row = (spans: string) => `<row r="1" spans='${spans}' ht="30">${ONE}</row>`;
    expect(await withCell("", row("1:1"), "C1")).toContain('<row r="1" spans="1:3" ht="30">');
    expect(await withCell("", row("1:5"), "C1")).toContain(`<row r="1" spans='1:5' ht="30">`);
  });
});

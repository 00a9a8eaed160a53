import { Readable } from "node:stream";
import { plainRows, scanItems } from "../../../../src/adapters/xlsx/reading/plain";
import { sampleBytes } from "../../../support/sample-bytes";
import { sheetReadings, stringReadings } from "../../../support/xlsx/both-readers";
import { longPartsOf } from "../../../support/xlsx/long-parts";
import { MAIN } from "../../../support/xlsx/workbook-file";

const X14AC = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac";
const ROOT = `worksheet xmlns="${MAIN}" xmlns:x14ac="${X14AC}"`;
const PLAIN = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
const SIZES = [1, 7, 300, 2 ** 18];

const sheet = (rows: string, root = ROOT) =>
  `<${root}><cols><col min="2" max="3" hidden="1"/></cols><sheetData>${rows}</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`;

/** What the part is read as by both ways, in pieces of any size. */
async function agreed(
  part: string | Uint8Array,
  read: typeof stringReadings = sheetReadings,
): Promise<unknown> {
  const bytes = typeof part === "string" ? Buffer.from(part) : part;
  const readings = [];
  const sizes = bytes.length < 10_000 ? SIZES : SIZES.slice(2);
  for (const size of sizes) readings.push(await read(bytes, size));
  for (const { plain, xml } of readings) expect(plain).toEqual(xml);
  return readings[0]?.xml;
}

/** How many of the part's rows were taken byte by byte, and how many were read as XML. */
async function shares(part: string): Promise<{ taken: number; told: number }> {
  const counts = { taken: 0, told: 0 };
  const open = (name: string) => {
    if (name === "row") counts.told += 1;
  };
  const rows = plainRows(() => (counts.taken += 1));
  await scanItems(Readable.from([Buffer.from(part)]), "das Blatt", { open }, rows);
  return counts;
}

/** Rows that are as Excel and other programs write them. */
const USUAL: readonly (readonly [string, string])[] = [
  [
    "as Excel writes it",
    '<row r="2" spans="1:3" ht="0" customHeight="1" x14ac:dyDescent="0.25"><c r="A2" s="1"><v>44562</v></c><c r="C2" t="s"><v>1</v></c></row>',
  ],
  ["hidden and empty", '<row r="2" hidden="1"></row>'],
  ["empty at once", '<row r="2" s="1" customFormat="1" ht="20"/>'],
  ["without an address", "<row><c><v>1</v></c><c><v>2</v></c></row>"],
  ["of cells without a value", '<row><c/><c s="1" /><c><v/></c><c t="s"><v></v></c></row>'],
  ["of every type", types("s", "n", "b", "e", "d", "str", "inlineStr")],
  [
    "of texts in the cells",
    '<row><c t="inlineStr"><is><t xml:space="preserve"> ä </t></is></c></row>',
  ],
  ["with a formula", '<row r="1"><c r="A1" t="str"><f>"ä"&amp;B1</f><v>&lt;ä&gt;</v></c></row>'],
  [
    "with a shared formula",
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A9" si="0">B1</f><v>1</v></c></row>',
  ],
  ["of numbers that are no digits", numbers("-1", "1.5", "1e3", " 7 ", "007", "0x1", "drei")],
  ["of long numbers", numbers("123456789012345", "1234567890123456", "99999999999999999999")],
  ["in lines", '\r\n\t<row r="1">\r\n <c r="A1">\n<v>1</v>\n</c>\r\n</row>\r\n'],
  ["with apostrophes", "<row r='1'><c r='A1' t='s'><v>1</v></c></row>"],
  [
    "of cells in disorder",
    '<row r="1"><c r="C1"><v>1</v></c><c r="A1"><v>2</v></c><c><v>3</v></c></row>',
  ],
  [
    "with escapes",
    '<row><c t="str"><v>a_x000D_b</v></c><c t="inlineStr"><is><t>_x005F_</t></is></c></row>',
  ],
];

/** Rows that somebody may write, and that are read as XML, or refused. */
const UNUSUAL: readonly (readonly [string, string])[] = [
  ["a comment", "<row><!-- <row> --><c><v>1</v></c></row>"],
  ["a comment with an end in it", "<row><!-- </row> --><c><v>1</v></c></row>"],
  ["CDATA", '<row><c t="str"><v><![CDATA[</row>]]></v></c></row>'],
  ["an instruction", "<row><?a b?><c><v>1</v></c></row>"],
  ["a prefix", `<x:row xmlns:x="${MAIN}"><x:c><x:v>1</x:v></x:c></x:row>`],
  ["a namespace of its own", '<row xmlns="urn:a"><c><v>1</v></c></row>'],
  ["an unknown element", "<row><c><v>1</v><extLst/></c></row>"],
  ["an unknown attribute", '<row><c r="A1" cm="1"><v>1</v></c></row>'],
  ["an attribute that is there twice", '<row r="1"><c r="A1" r="B1"><v>1</v></c></row>'],
  ["a height that is there twice", '<row r="1" ht="1" ht="2"><c r="A1"><v>1</v></c></row>'],
  ["rows in a comment", `<!-- ${PLAIN}${PLAIN} -->`],
  ["rows in CDATA", `<![CDATA[ ${PLAIN}${PLAIN} ]]>`],
  ["rows in an instruction", `<?a ${PLAIN}${PLAIN} ?>`],
  ["a row number that is there twice", '<row r="1" r="2"><c><v>1</v></c></row>'],
  ["an attribute of an unknown prefix", '<row r="1" y:z="1"><c><v>1</v></c></row>'],
  ["attributes without a blank between", '<row r="1"><c r="A1"s="1"><v>1</v></c></row>'],
  ["an unknown type", '<row><c t="x"><v>1</v></c></row>'],
  ["an entity by number", '<row><c t="str"><v>a&#10;b</v></c></row>'],
  ["an entity in an attribute", '<row><c r="&#65;1"><v>1</v></c></row>'],
  ["an entity of nobody", '<row><c t="str"><v>&auml;</v></c></row>'],
  ["a bare ampersand", '<row><c t="str"><v>a & b</v></c></row>'],
  ["the end of CDATA", '<row><c t="str"><v>a]]>b</v></c></row>'],
  ["a carriage return", '<row><c t="str"><v>a\r\nb</v></c></row>'],
  ["a control character", '<row><c t="str"><v>a\u0001b</v></c></row>'],
  ["what is no character", '<row><c t="str"><v>a\uffffb</v></c></row>'],
  ["an end tag of another", '<row><c t="str"><v>a</f></c></row>'],
  ["a value twice", '<row><c t="str"><v>a</v><v>b</v></c></row>'],
  ["formatted text", '<row><c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>'],
  ["an array formula", '<row r="1"><c r="A1"><f t="array" ref="A1:B2">C1</f><v>1</v></c></row>'],
  ["cells that say the row", '<row><c r="B7"><v>1</v></c></row>'],
  ["a row that is none", '<row r="0"><c><v>1</v></c></row>'],
  ["a row that Excel has not", '<row r="1048577"><c><v>1</v></c></row>'],
  ["a column that Excel has not", '<row><c r="XFE1"><v>1</v></c></row>'],
  ["a text that is not there", '<row><c t="s"><v>3</v></c></row>'],
  ["a style that is none", '<row><c s="-1"><v>1</v></c></row>'],
  ["text between cells", "<row>a<c><v>1</v></c>b</row>"],
  ["text between rows", "a<row><c><v>1</v></c></row>b"],
  ["an element between rows", "<a><row><c><v>1</v></c></row></a>"],
  ["a row within a row", "<row><row><c><v>1</v></c></row></row>"],
  ["no end", "<row><c><v>1</v></c>"],
  ["a branch", branch("")],
  ["a branch that nobody knows", branch('Requires="x14ac"')],
  ["something wide", `<row>${"<c><v>1</v></c>".repeat(16_385)}</row>`],
  ["something long", `<row><c t="str"><v>${"a".repeat(140_000)}</v></c></row>`],
  ["much white space", `${" ".repeat(300_000)}<row>${"\n".repeat(300_000)}</row>`],
];

function types(...names: readonly string[]): string {
  const cells = names.flatMap((name) =>
    ["1", "true", "a", "2021-02-17", ""].map((value) => `<c t="${name}"><v>${value}</v></c>`),
  );
  return `<row>${cells.join("").replace(/(t="s"><v>)[^1<][^<]*/g, "$1")}</row>`;
}

function numbers(...texts: readonly string[]): string {
  return `<row>${texts.map((text) => `<c s="1"><v>${text}</v></c><c><v>${text}</v></c>`).join("")}</row>`;
}

function branch(requires: string): string {
  const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
  return `<mc:AlternateContent ${mc}><mc:Choice ${requires}>${PLAIN}</mc:Choice></mc:AlternateContent>`;
}

describe("a sheet is read alike byte by byte and as XML, in pieces of any size", () => {
  test.each(USUAL)("with a row %s", async (_, row) => {
    const part = sheet(`${PLAIN}${row}${PLAIN}`);
    expect(await agreed(part)).toHaveProperty("rows");
    expect(await shares(part)).toEqual({ taken: 3, told: 0 });
  });

  test.each(UNUSUAL)("with %s", async (_, row) => {
    const part = sheet(`${PLAIN}${row}${PLAIN}`);
    await agreed(part);
  });

  test.each([
    ["an unusual root", `worksheet xmlns="${MAIN}" xmlns:x14ac="${X14AC}" a="&#65;"`],
    ["no namespace", "worksheet"],
    ["another namespace", 'worksheet xmlns="urn:a"'],
    ["another root", `worksheets xmlns="${MAIN}"`],
  ])("under %s", async (_, root) => {
    await agreed(sheet(PLAIN + USUAL[0]![1], root));
  });

  test.each([
    ["nothing", ""],
    [
      "another version of XML",
      `<?xml version="1.1"?>${sheet(USUAL[6]![1].replace("ä", "\u0085"))}`,
    ],
    ["a mark and a version", `\ufeff<?xml version="1.0" encoding="UTF-8"?>${sheet(PLAIN)}`],
    [
      "a list whose rows are another's",
      sheet(PLAIN.repeat(2))
        .replace(/<(\/?)(worksheet|sheetData)/g, "<$1x:$2")
        .replace(`xmlns="${MAIN}"`, `xmlns="urn:a" xmlns:x="${MAIN}"`),
    ],
    ["two lists", sheet(`${PLAIN}</sheetData><sheetData>${PLAIN}`)],
    ["a list in a comment", sheet(PLAIN).replace("<cols>", `<!-- <sheetData> --><cols>`)],
    ["rows without a list", sheet(PLAIN).replaceAll("sheetData", "data")],
    ["a document type", `<!DOCTYPE a>${sheet(PLAIN)}`],
  ])("where the part is %s", async (_, part) => {
    await agreed(part);
  });
});

test("what is no UTF-8 is refused, wherever it stands", async () => {
  for (const row of ['<row><c t="str"><v>ä</v></c></row>', "<row><c><f>ä</f></c></row>"]) {
    const bytes = Buffer.from(sheet(row), "latin1");
    for (const size of SIZES) {
      const { plain } = await sheetReadings(bytes, size);
      expect(plain).toMatch(/das Blatt beschädigt/);
    }
  }
});

test("one unusual row in a list is all that is read as XML", async () => {
  const rows = UNUSUAL.slice(0, 4).map(([, row]) => row);
  expect(await shares(sheet(rows.join(PLAIN.repeat(10))))).toEqual({ taken: 30, told: 4 });
});

test.each([
  ["plain", "<si><t>a</t></si><si><t xml:space='preserve'> ä </t></si><si><t/></si>"],
  ["rich", "<si><r><t>a</t></r><r><t>b</t></r></si><si><t>c</t><rPh><t>d</t></rPh></si><si/>"],
  ["strange", "<si><t>&#10;&amp;_x000D_</t></si><si><t>a</t><t>b</t></si><t>c</t>"],
  ["broken", "<si><t>a</si></t>"],
])("shared texts are read alike byte by byte and as XML: %s", async (_, texts) => {
  const part = `<sst xmlns="${MAIN}" count="3"><si><t>Ü</t></si>${texts}<si><t>z</t></si></sst>`;
  await agreed(part, stringReadings);
});

test("so are all sheets of the sample", async () => {
  const { sheets, strings, context } = await longPartsOf(sampleBytes());
  const read = (part: Uint8Array, size: number) => sheetReadings(part, size, context);
  for (const part of sheets) expect(await agreed(part, read)).toHaveProperty("rows.0");
  for (const part of strings) await agreed(part, stringReadings);
});

import { Readable } from "node:stream";
import fc from "fast-check";
import { openPackage, createPackage } from "../../../src/adapters/xlsx/package";
import { NotAmended, xlsxWorkbookPort, type XlsxWorkbook } from "../../../src/adapters/xlsx";
import { layOut, placeOf, templateDocuments } from "../../../src/core";
import { UnusableFile } from "../../../src/adapters/xlsx/unusable-file";
import { scanXmlPieces } from "../../../src/adapters/xlsx/xml";
import type { XmlHandlers } from "../../../src/adapters/xlsx/xml/handlers";
import { rawZip } from "../../../test/support/xlsx/raw-zip";
import { MAIN, workbookParts } from "../../../test/support/xlsx/workbook-file";
import { HARMLESS_ROWS } from "../../hostile/workbook";
import { phrases } from "../grammars";
import { expectSame, type Target } from "../target";

const TAGS = [
  "<row>",
  "</row>",
  "<c>",
  "</c>",
  "<v>",
  "</v>",
  '<c t="s">',
  '<c r="XFD1048576">',
  ' r="2"',
  ' s="1"',
  ' t="inlineStr"',
  "<is><t>",
  "<f>",
  "<si>",
  "<r>",
  "<t>",
  '<mergeCell ref="A1:B2"/>',
  '<col min="1" max="3" hidden="1"/>',
  '<xf numFmtId="14"/>',
  "<cellXfs>",
  '<numFmt numFmtId="170" formatCode="dd.mm"/>',
  '<sheet name="B" sheetId="2" r:id="rId1"/>',
  '<definedName name="n" localSheetId="0">',
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<?a?>",
  "<!DOCTYPE a>",
  "&lt;",
  "&#0;",
  "&#x10FFFF;",
  '"',
  "'",
  "<",
  ">",
  "/",
  "=",
  ' xmlns:a="b"',
  "\ufeff",
  "\n",
  "1",
  "-1",
  "1e9",
];

/** The parts of a workbook as one text, so that a change may fall into any of them. */
const joined = (parts: ReadonlyMap<string, string | Uint8Array>) =>
  [...parts].map(([name, content]) => `\u0000${name}\u0001${String(content)}`).join("");
const apart = (text: string) =>
  new Map(
    text
      .split("\u0000")
      .slice(1)
      .map((part) => {
        const [name = "", ...rest] = part.split("\u0001");
        return [name, rest.join("\u0001")] as const;
      }),
  );

const plain = workbookParts({
  sheets: [{ name: "Mitglieder", rows: HARMLESS_ROWS }],
  strings: "<si><t>a</t></si>",
  styles:
    '<numFmts><numFmt numFmtId="170" formatCode="dd.mm.yyyy"/></numFmts><fonts><font/></fonts><cellXfs><xf numFmtId="170"/></cellXfs>',
  after: '<definedNames><definedName name="a">A1</definedName></definedNames>',
});
const sheet = (inner: string) =>
  workbookParts({
    sheets: [{ name: "A", xml: `<worksheet xmlns="${MAIN}">${inner}</worksheet>` }],
    strings: "<si><r><t>b</t></r></si>",
    styles: '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
  });

/** A cell that is changed and changed back holds what it held; where none may be changed, that is told. */
async function amendAndUndo(port: XlsxWorkbook): Promise<void> {
  const { sheets } = await port.read();
  const [cell] = sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ index, cells }) =>
      cells.flatMap((value, column) =>
        typeof value === "string" ? [{ place: placeOf(name, { row: index, column }), value }] : [],
      ),
    ),
  );
  if (!cell) return;
  const { place, value } = cell;
  try {
    await port.amend({ edits: [{ place, before: value, after: "=a_x000D_" }], tables: [] });
    await port.amend({ edits: [{ place, before: "=a_x000D_", after: value }], tables: [] });
  } catch (error) {
    if (!(error instanceof NotAmended)) throw error;
  }
  expectSame("geändert und zurück", (await port.read()).sheets, sheets);
}

/** Reads with looks; a workbook that can be read can be written into, and what was there stays. */
async function readAndWrite(bytes: Uint8Array): Promise<void> {
  const port = xlsxWorkbookPort(bytes, { looks: true });
  const before = await port.read();
  for (const look of port.looks()) look.cellLook(0, 0);
  await amendAndUndo(port);
  await port.write(templateDocuments({ filled: false }).slice(0, 1).map(layOut));
  await port.keep("gemerkt");
  const { sheets, kept } = await port.read();
  const names = new Set(before.sheets.map(({ name }) => name));
  expectSame(
    "fremde Blätter",
    sheets.filter(({ name, mark }) => mark === undefined && names.has(name)),
    before.sheets.filter(({ mark }) => mark === undefined),
  );
  expectSame("gemerkter Text", kept, "gemerkt");
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

/** What is told of a text: pieces of character data are one, wherever they were cut. */
async function told(pieces: readonly string[]): Promise<readonly string[]> {
  const events: string[] = [];
  let text = "";
  const add = (event: string) => {
    events.push(text, event);
    text = "";
  };
  const handlers: XmlHandlers = {
    open: (name, attributes, end) => add(`<${name} ${Object.keys(attributes).join()} ${end}`),
    text: (piece) => (text += piece),
    close: (name, end) => add(`>${name} ${end}`),
  };
  try {
    await scanXmlPieces(Readable.from(pieces), "der Teil", handlers);
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    events.push(error.reason);
  }
  return events;
}

export const WORKBOOKS: readonly Target[] = [
  {
    name: "xml",
    seeds: [[...plain.values()].map(String).join(""), "<a>&lt;b&#10;<![CDATA[c]]></a>"],
    grammar: phrases(TAGS).map((inner) => `<worksheet xmlns="${MAIN}">${inner}</worksheet>`),
    words: TAGS,
    run: async (text) => {
      const whole = await told([text]);
      // Behind a fault it is no matter how much was told of what stood before it.
      const cut = await told(text.match(/[^]{1,7}/g) ?? []);
      expectSame("XML in Stücken", cut.at(-1), whole.at(-1));
      if (whole.at(-1) !== "invalid-xml") expectSame("XML in Stücken", cut, whole);
    },
  },
  {
    name: "archives",
    ending: ".xlsx",
    grammar: fc.uint8Array({ maxLength: 200 }).map(latin1),
    seeds: [
      rawZip([
        { name: "a.xml", content: "<a/>" },
        { name: "b/", content: "", stored: true },
      ]),
      rawZip([{ name: "a", content: "abc", zip64: true, descriptor: true }], {
        zip64End: true,
        comment: "c",
      }),
    ].map(latin1),
    words: [
      "PK\x03\x04",
      "PK\x01\x02",
      "PK\x05\x06",
      "PK\x06\x06",
      "PK\x06\x07",
      "\0\0",
      "\xff\xff\xff\xff",
      "\x01\0\x10\0",
      "\x08",
      "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
      "../",
      "\\",
    ],
    run: async (text) => {
      const opened = await openPackage(Buffer.from(text, "latin1"));
      for (const name of opened.partNames) await opened.readText(name);
    },
  },
  {
    name: "workbooks",
    grammar: phrases(TAGS).map((inner) => joined(sheet(inner))),
    seeds: [
      plain,
      sheet(
        '<sheetViews><sheetView><pane ySplit="1" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="2" width="9" style="1"/></cols><sheetData><row r="1" ht="20"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>44000</v></c></row><row r="2" hidden="1"><c><f>A1</f><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
      ),
    ].map(joined),
    words: TAGS,
    run: async (text) => readAndWrite(await createPackage(apart(text))),
  },
];

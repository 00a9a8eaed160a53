import { isUtf8 } from "node:buffer";
import fc from "fast-check";
import { sheetReadings, stringReadings } from "../../../test/support/xlsx/both-readers";
import { MAIN } from "../../../test/support/xlsx/workbook-file";
import { phrases } from "../grammars";
import { BrokenPromise, expectSame, type Target } from "../target";

const CELLS = [
  '<c r="A1" s="1"><v>44000</v></c>',
  '<c r="B1" t="s"><v>0</v></c>',
  '<c t="inlineStr"><is><t>a</t></is></c>',
  '<c t="str"><f>A1</f><v>b</v></c>',
  "<c/>",
  '<c t="e"><v>#NV</v></c>',
];

const WORDS = [
  ...CELLS,
  '<row r="2" spans="1:3" ht="15" x14ac:dyDescent="0.25">',
  '<row r="3"/>',
  "<row>",
  "</row>",
  ' hidden="1"',
  ' s="2" customFormat="1"',
  " r='4'",
  ' t="shared" si="0"',
  ' t="array" ref="A1:B2"',
  ' xml:space="preserve"',
  ' xmlns="urn:a"',
  "<c ",
  "</c>",
  "<v>",
  "</v>",
  "<f>",
  "</f>",
  "<is><t>",
  "</t></is>",
  "<si><t>",
  "</t></si>",
  "<sheetData>",
  "</sheetData>",
  "<r>",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<?a?>",
  "&amp;",
  "&#10;",
  "&",
  "\r\n",
  "\t",
  "\0",
  "\u00c3\u00a4",
  "\u00e4",
  "\u00ef\u00bf\u00bf",
  "1",
  "1.5e3",
  "_x000D_",
  ">",
  "/>",
  '"',
];

type Reader = typeof stringReadings;

/** Bytes that are read byte by byte, in pieces of any size, are what XML alone makes of them. */
function agreeing(read: Reader) {
  return async (text: string) => {
    const part = Buffer.from(text, "latin1");
    for (const size of [1, 7, 400, 2 ** 18]) {
      const { plain, xml } = await read(part, size);
      if (isUtf8(part)) expectSame(`in Stücken zu ${size}`, plain, xml);
      else if (typeof plain !== "string") throw new BrokenPromise("angenommen, obwohl kein UTF-8");
    }
  };
}

const sheet = (rows: string) =>
  `<worksheet xmlns="${MAIN}" xmlns:x14ac="urn:x"><sheetData>${rows}</sheetData></worksheet>`;
const strings = (items: string) => `<sst xmlns="${MAIN}" count="2">${items}</sst>`;
/** Rows that are nearly right: what is odd stands between much that is not. */
const rows = fc
  .array(phrases([...CELLS, ...WORDS]), { maxLength: 5 })
  .map((each) => each.map((cells, at) => `<row r="${at + 1}">${cells}</row>`).join(""));

export const PLAIN: readonly Target[] = [
  {
    name: "rows",
    seeds: [sheet(`<row r="1">${CELLS.join("")}</row><row r="2"/>`)],
    grammar: fc.oneof(rows, phrases(WORDS)).map(sheet),
    words: WORDS,
    run: agreeing((part, size) => sheetReadings(part, size)),
  },
  {
    name: "texts",
    seeds: [strings("<si><t>a</t></si><si><r><t>b</t></r></si>")],
    grammar: phrases(WORDS).map((items) => strings(`<si><t>a</t></si>${items}`)),
    words: WORDS,
    run: agreeing(stringReadings),
  },
];

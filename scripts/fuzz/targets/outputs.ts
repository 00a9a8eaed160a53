import { SaxesParser } from "saxes";
import { wordFile } from "../../../src/adapters/docx";
import { printable, printableJson, printableLine } from "../../../src/cli/printable";
import {
  headingBlock,
  paragraphBlock,
  printableText,
  renderClipboardText,
  renderHtml,
  tableBlock,
  textCell,
  type Block,
} from "../../../src/core";
import { wordParts } from "../../../test/support/word-file";
import { phrases } from "../grammars";
import { BrokenPromise, expectSame, type Target } from "../target";

const SIGNS = [
  ...[
    "<b>",
    "</td>",
    "<script>",
    "&",
    "&amp;",
    "]]>",
    "<!--",
    '"',
    "'",
    "=1+1",
    "+",
    "-",
    "@",
    "＝",
  ],
  ...[
    "\t",
    "\n",
    "\r\n",
    "\v",
    "\0",
    "\u001b[2J",
    "\u009b",
    "\u2028",
    "\u202e",
    "\ud83d",
    "\udc00",
  ],
  ...["\uffff", "\u00a0", "😀", "Ott", "_x000D_", "BEGIN:VALARM", "ä"],
];
const OBEYED = /[\0-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;

/** The text in every place that a block has for one. */
function blocksOf(text: string): Block[] {
  if (text.trim() === "") return [];
  const columns = [{ heading: "A", width: 20 }];
  const table = tableBlock({ name: "T", main: true, columns, rows: [[textCell(text)]] });
  return [headingBlock(text), paragraphBlock(text), table];
}

function expectNo(what: RegExp, name: string, text: string): void {
  const found = what.exec(text);
  if (found)
    throw new BrokenPromise(`${name}: ${text.slice(Math.max(0, found.index - 50)).slice(0, 200)}`);
}

/** The texts of a fragment; throws where it is not well-formed. */
function textOfXml(xml: string): string {
  let text = "";
  const parser = new SaxesParser();
  parser.on("text", (piece) => (text += piece));
  parser.on("opentag", ({ name }) => (text += name === "br" ? "\n" : ""));
  parser.write(xml).close();
  return text;
}

export const OUTPUTS: readonly Target[] = [
  {
    name: "clipboard",
    seeds: ["Frau Muster", "=1+1", "<b>a</b>"],
    grammar: phrases(SIGNS),
    words: SIGNS,
    run: (text) => {
      const blocks = blocksOf(text);
      const html = renderHtml(blocks);
      expectNo(/<script|<[^>]* (?:on\w+|href|src)=/i, "HTML", html);
      const plain = printableText(text);
      const texts = blocks.length === 0 ? "" : `${plain}${plain}A${plain || "\u00a0"}`;
      expectSame("Texte im HTML", textOfXml(html), texts);
      const lines = renderClipboardText(blocks).split(/[\n\t]/);
      for (const line of lines) expectNo(/^[=+\-@＝＋－＠]/u, "Formel", line);
    },
  },
  {
    name: "terminal",
    seeds: ["Frau Muster", "\u001b[31mrot"],
    grammar: phrases(SIGNS),
    words: SIGNS,
    run: (text) => {
      expectNo(OBEYED, "Terminal", printable(text));
      expectNo(/[\n\t]/, "Zeile", printableLine(text));
      const json = printableJson(JSON.stringify([text]));
      expectNo(OBEYED, "JSON", json);
      expectSame("JSON", JSON.parse(json), [text]);
    },
  },
  {
    name: "word",
    seeds: ["Frau Muster", "a\r\nb\tc"],
    grammar: phrases(SIGNS),
    words: SIGNS,
    run: async (text) => {
      // A title is ours and never blank; what is in it may be of the list.
      const paper = { title: `Anlage ${text}`, footer: text, orientation: "portrait" as const };
      const parts = await wordParts(await wordFile({ ...paper, blocks: blocksOf(text) }));
      const whole = [...parts.values()].join("\n");
      expectNo(/<script|<w:hyperlink|<w:object|TargetMode="External"/, "Word", whole);
    },
  },
];

import fc from "fast-check";
import { SaxesParser } from "saxes";
import {
  dateCell,
  EMPTY_CELL,
  headingBlock,
  isoDay,
  noteBlock,
  numberCell,
  paragraphBlock,
  printableText,
  renderHtml,
  tableBlock,
  textCell,
  timeCell,
  titleBlock,
  valueText,
  type Block,
} from "../../../src/core";
import { anyBlocks } from "./any-blocks";

/** A fragment as XML has it: the elements in their order, and the texts of the paragraphs. */
interface Parsed {
  readonly elements: readonly string[];
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly paragraphs: readonly string[];
}

function parsed(html: string): Parsed {
  const elements: string[] = [];
  const attributes: [string, string][] = [];
  const paragraphs: string[] = [];
  const parser = new SaxesParser();
  const add = (text: string) => {
    const last = paragraphs.pop();
    if (last !== undefined) paragraphs.push(last + text);
  };
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    elements.push(tag.name);
    for (const [name, value] of Object.entries(tag.attributes)) attributes.push([name, value]);
    if (tag.name === "p") paragraphs.push("");
    if (tag.name === "br") add("\n");
  });
  parser.on("text", add);
  parser.write(html).close();
  return { elements, attributes, paragraphs };
}

function count(elements: readonly string[], name: string): number {
  return elements.filter((element) => element === name).length;
}

function textsOf(block: Block): string[] {
  if (block.type !== "table") return [printableText(block.text)];
  const cells = [...block.rows]
    .flat()
    .map((value) => (value.type === "empty" ? "" : valueText(value)));
  return [...block.columns.map(({ heading }) => heading), ...cells].map(
    (text) => printableText(text) || "\u00a0",
  );
}

test("any blocks are well-formed, with all their texts and nothing of them as markup", () => {
  fc.assert(
    fc.property(anyBlocks, (blocks) => {
      const { elements, attributes, paragraphs } = parsed(renderHtml(blocks));
      expect(paragraphs).toEqual(blocks.flatMap(textsOf));
      const known = ["div", "p", "b", "br", "table", "thead", "tbody", "tr", "th", "td"];
      expect(known).toEqual(expect.arrayContaining([...new Set(elements)]));
      const names = new Set(attributes.map(([name]) => name));
      expect([...names].filter((name) => /^(?:on|class|id|src|href)/u.test(name))).toEqual([]);
    }),
  );
});

test("every table keeps its rows and columns, below one row of headings", () => {
  fc.assert(
    fc.property(anyBlocks, (blocks) => {
      const { elements, attributes } = parsed(renderHtml(blocks));
      const tables = blocks.filter((block) => block.type === "table");
      const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
      expect(count(elements, "table")).toBe(tables.length);
      expect(count(elements, "thead")).toBe(tables.length);
      expect(count(elements, "tr")).toBe(sum(tables.map(({ rows }) => rows.length + 1)));
      expect(count(elements, "th")).toBe(sum(tables.map(({ columns }) => columns.length)));
      expect(count(elements, "td")).toBe(sum(tables.map(({ rows }) => [...rows].flat().length)));
      expect(attributes.filter(([name]) => name === "colspan" || name === "rowspan")).toEqual([]);
    }),
  );
});

function columns(...widths: number[]) {
  return widths.map((width, index) => ({ heading: `Spalte ${index + 1}`, width }));
}

test.each([
  ["six columns are as wide as the text of an upright page", 6, 165],
  ["seven as that of a page that lies", 7, 252],
])("the widths of %s", (_, count, whole) => {
  const widths = Array.from({ length: count }, (__, index) => 7 + 3 * index);
  const table = tableBlock({ name: "Tabelle", main: true, columns: columns(...widths), rows: [] });
  const told = [...renderHtml([table]).matchAll(/<th [^>]*style="width:([\d.]+)mm/gu)];
  const sum = told.reduce((total, [, width]) => total + Number(width), 0);
  expect(told).toHaveLength(count);
  expect(sum).toBeCloseTo(whole, 5);
  expect(renderHtml([table])).toContain(`border-collapse:collapse;width:${whole}mm`);
});

test("a table is what Word takes for one, with a marked row of headings and whole rows", () => {
  const table = tableBlock({
    name: "Tabelle",
    main: true,
    columns: [
      { heading: "Mitglied", width: 2 },
      { heading: "Nr.", width: 1 },
    ],
    rows: [[textCell("Frau Ott & <Söhne>"), EMPTY_CELL]],
  });
  const looks =
    "border:0.5pt solid #000000;padding:0.8mm 1.5mm;vertical-align:top;mso-number-format:'\\@'";
  const paragraph =
    '<p style="margin-top:0pt;margin-bottom:0pt;text-align:left;font-family:Arial,sans-serif;font-size:10pt">';
  const wide = `width="416" valign="top" sdnum="1031;0;@" style="width:110.0mm;${looks}"`;
  const narrow = `width="208" valign="top" sdnum="1031;0;@" style="width:55.0mm;${looks}"`;
  expect(renderHtml([table]).replace(/>(?=<(?:table|thead|tbody|tr|t[hd]|\/t))/gu, ">\n")).toBe(
    `<div lang="de-DE">
<table border="1" cellspacing="0" cellpadding="0" style="border-collapse:collapse;width:165mm">
<thead>
<tr style="page-break-inside:avoid">
<th scope="col" bgcolor="#E7E6E6" ${wide}>${paragraph}<b>Mitglied</b></p>
</th>
<th scope="col" bgcolor="#E7E6E6" ${narrow}>${paragraph}<b>Nr.</b></p>
</th>
</tr>
</thead>
<tbody>
<tr style="page-break-inside:avoid">
<td ${wide}>${paragraph}Frau Ott &amp; &lt;Söhne&gt;</p>
</td>
<td ${narrow}>${paragraph}&#160;</p>
</td>
</tr>
</tbody>
</table></div>`,
  );
});

test("texts are paragraphs, headings bold ones that change no outline", () => {
  const html = renderHtml([
    titleBlock("Anlage"),
    noteBlock("Stand: 17.02.2021"),
    headingBlock("Besetzung"),
    paragraphBlock("Frau\u00a0Ott\nHerr Lau"),
  ]);
  expect(html.replace(/ style="[^"]*"/gu, "")).toBe(
    '<div lang="de-DE"><p><b>Anlage</b></p><p>Stand: 17.02.2021</p><p><b>Besetzung</b></p><p>Frau&#160;Ott<br />Herr Lau</p></div>',
  );
  const sizes = [...html.matchAll(/font-size:(\d+)pt/gu)].map(([, size]) => Number(size));
  expect(sizes).toEqual([14, 10, 12, 11]);
});

test("days and times are texts as people write them", () => {
  const rows = [[dateCell(isoDay("2021-02-07")), timeCell(990), numberCell(3)]];
  const table = tableBlock({ name: "Tabelle", main: true, columns: columns(1, 1, 1), rows });
  expect(parsed(renderHtml([table])).paragraphs.slice(3)).toEqual(["07.02.2021", "16:30 Uhr", "3"]);
});

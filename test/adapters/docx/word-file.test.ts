import { wordFile } from "../../../src/adapters/docx";
import { paragraphBlock, textCell, type Block, type Paper } from "../../../src/core";
import { delegates, PAPER } from "../../support/paper";
import { wordAsHtml, wordParts } from "../../support/word-file";

async function partOf(name: string, paper: Paper = PAPER): Promise<string> {
  return (await wordParts(await wordFile(paper))).get(name) ?? "";
}

function paperOf(...blocks: Block[]): Paper {
  return { ...PAPER, blocks };
}

/** The grid of the first table. */
function gridOf(xml: string): number[] {
  const grid = /<w:tblGrid>.*?<\/w:tblGrid>/.exec(xml)?.[0] ?? "";
  return [...grid.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width));
}

describe("a paper, read by others", () => {
  it("has an outline, tables with a header row, and every text", async () => {
    const { html, messages } = await wordAsHtml(await wordFile(PAPER));
    expect(messages).toEqual([]);
    expect(html.replace(/<(?=h\d|p|table|tr)/g, "\n<").trim()).toBe(EXPECTED);
  });

  it("tells 1,000 rows of a table", async () => {
    const rows = Array.from({ length: 1000 }, (_, index) => [
      textCell("KoStAG"),
      textCell(String(index)),
      textCell("Frau Wessendarp"),
    ]);
    const { html } = await wordAsHtml(await wordFile(paperOf(delegates(rows))));
    expect(html.match(/<tr>/g)).toHaveLength(1001);
  });
});

const EXPECTED = `
<h1>Anlage zur Vorlage SV-10-0089/1: Entsendung</h1>
<p class="note">Stand: 17.02.2021</p>
<h2>Entsendung</h2>
<table><thead>
<tr><th>Gremium</th><th>Nr.</th><th>Mitglied</th></tr></thead><tbody>
<tr><td>KoStAG</td><td>1</td><td>Frau Wessendarp</td></tr>
<tr><td>KoStAG</td><td>2</td><td><span class="error">Sitz unbesetzt</span></td></tr></tbody></table>
<h2>Besetzung im Wortlaut</h2>
<p>KoStAG: 1. Frau Wessendarp 2. N.N.</p>
<h2>Sitzungen 2021</h2>
<table><thead>
<tr><th>Datum</th><th>Uhrzeit</th><th>Ort</th></tr></thead><tbody>
<tr><td>17.03.2021</td><td>16:30 Uhr</td><td></td></tr></tbody></table>`.trim();

describe("a table", () => {
  it("repeats its header row on every page and tears no row", async () => {
    const document = await partOf("word/document.xml", paperOf(delegates([]), ...PAPER.blocks));
    const rows = [...document.matchAll(/<w:tr>.*?<\/w:tr>/g)].map(([row]) => row);
    expect(rows.map((row) => row.includes("<w:tblHeader/>"))).toEqual([
      true,
      true,
      false,
      false,
      true,
      false,
    ]);
    expect(rows.every((row) => row.includes("<w:cantSplit/>"))).toBe(true);
  });

  it("gets its lines and its shaded first row from a style of the file", async () => {
    const document = await partOf("word/document.xml");
    expect(document.match(/<w:tblStyle w:val="TabelleAnlage"\/>/g)).toHaveLength(2);
    expect(document).not.toMatch(/<w:(shd|tblBorders|tcBorders)\b/);
    const styles = await partOf("word/styles.xml");
    const style = /<w:style [^>]*w:styleId="TabelleAnlage">.*?<\/w:style>/.exec(styles)?.[0];
    expect(style).toContain('<w:tblStylePr w:type="firstRow"><w:rPr><w:b/>');
    expect(style).toContain('<w:insideH w:val="single"');
  });

  it("says in words what it shows, under the heading above it", async () => {
    const document = await partOf("word/document.xml");
    expect(document).toContain(
      '<w:tblCaption w:val="Entsendung"/><w:tblDescription w:val="Spalten: Gremium, Nr., Mitglied. 2 Zeilen unter der Kopfzeile."/>',
    );
    expect(document).toContain('<w:tblCaption w:val="Sitzungen 2021"/>');
  });

  it.each([
    ["portrait", 9354],
    ["landscape", 14287],
  ] as const)("is as wide as the text of an A4 page (%s)", async (orientation, width) => {
    const document = await partOf("word/document.xml", { ...PAPER, orientation });
    const sum = gridOf(document).reduce((total, each) => total + each, 0);
    expect(width - sum).toBeGreaterThanOrEqual(0);
    expect(width - sum).toBeLessThan(3);
    const page = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(document)?.slice(1).map(Number);
    const margins = /w:right="(\d+)".*? w:left="(\d+)"/.exec(document)?.slice(1).map(Number);
    const room = (page?.[0] ?? 0) - (margins?.[0] ?? 0) - (margins?.[1] ?? 0);
    expect(Math.abs(room - width)).toBeLessThan(3);
  });

  it("tears no word where there is room for it", async () => {
    const narrow = delegates([[textCell("Steuerungsgruppe"), textCell("1"), textCell("Frau A")]]);
    const [first = 0, second = 0] = gridOf(await partOf("word/document.xml", paperOf(narrow)));
    expect(first).toBeGreaterThan(16 * 110);
    expect(second).toBeGreaterThan(3 * 110);
  });

  it("stays a table of its own beside another, and is never the end of the file", async () => {
    const table = delegates([]);
    const document = await partOf("word/document.xml", paperOf(table, table));
    expect(document).not.toContain("</w:tbl><w:tbl>");
    expect(document).not.toContain("</w:tbl><w:sectPr>");
  });
});

describe("the file", () => {
  it("is German and has a title, but says nothing of who made it, when and where", async () => {
    const parts = await wordParts(await wordFile(PAPER));
    expect(parts.get("word/styles.xml")).toContain('<w:lang w:val="de-DE"');
    const properties = parts.get("docProps/core.xml") ?? "";
    expect(properties).toContain(`<dc:title>${PAPER.title}</dc:title>`);
    expect(properties).toContain("<dc:creator>Entsendung</dc:creator>");
    expect([...parts.values()].join("")).not.toMatch(/lastModifiedBy|dcterms:|Un-named|w:author/);
  });

  it("is the same for the same paper, at any time", async () => {
    jest.useFakeTimers({ now: new Date("2021-02-17T10:00:00Z"), doNotFake: ["nextTick"] });
    const first = await wordFile(PAPER);
    jest.setSystemTime(new Date("2024-11-05T23:59:58Z"));
    const second = await wordFile(PAPER);
    jest.useRealTimers();
    expect(Buffer.from(second).equals(first)).toBe(true);
  });

  it("bears source and Stand on every page, and the page's number as fields", async () => {
    const footer = await partOf("word/footer1.xml");
    expect(footer).toContain("Stand 17.02.2021 · SV-10-0089/1");
    expect([...footer.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, field]) => field)).toEqual([
      "PAGE",
      "NUMPAGES",
    ]);
    expect(footer).toContain("Seite ");
  });

  it("defines every style that it uses", async () => {
    const parts = await wordParts(await wordFile(PAPER));
    const used = ["word/document.xml", "word/footer1.xml"].flatMap((name) =>
      [...(parts.get(name) ?? "").matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]+)"/g)].map(
        ([, id]) => id,
      ),
    );
    const styles = parts.get("word/styles.xml") ?? "";
    const defined = [...styles.matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(used).size).toBeGreaterThan(5);
    expect(used.filter((id) => !defined.includes(id))).toEqual([]);
    expect(new Set(defined).size).toBe(defined.length);
  });

  it("has no letters smaller than 10 points", async () => {
    const parts = await wordParts(await wordFile(PAPER));
    const sizes = [...parts.values()].flatMap((part) => [...part.matchAll(/<w:sz w:val="(\d+)"/g)]);
    expect(Math.min(...sizes.map(([, size]) => Number(size)))).toBe(20);
  });
});

describe("a text", () => {
  it("may hold anything: what no file can hold is left out, markup stays text", async () => {
    const text = 'a\u0000b\ud800c\uffff <w:p/> & "d" \u{1f600}';
    const paper: Paper = {
      ...paperOf(paragraphBlock(text), delegates([[textCell(text), textCell("="), textCell("")]])),
      title: text,
      footer: text,
    };
    const parts = await wordParts(await wordFile(paper));
    expect(parts.get("docProps/core.xml")).toContain('abc &lt;w:p/&gt; &amp; "d" \u{1f600}');
    const { html } = await wordAsHtml(await wordFile(paper));
    expect(html).toContain('<p>abc &lt;w:p/&gt; &amp; "d" \u{1f600}</p>');
  });

  it("keeps its lines", async () => {
    const { html } = await wordAsHtml(
      await wordFile(paperOf(paragraphBlock("eins\r\nzwei\rdrei\tvier"))),
    );
    expect(html).toContain("<p>eins<br />zwei<br />drei vier</p>");
  });
});

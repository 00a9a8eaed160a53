import { Readable } from "node:stream";
import { scanXml, scanXmlPieces, unescapedText } from "../../../../src/adapters/xlsx/xml";
import { UnusableFile } from "../../../../src/adapters/xlsx/package";
import { MAIN } from "../../../support/xlsx/workbook-file";

const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** Takes down what a scan tells, as one line: "row c 'text' /c /row". */
function listener() {
  const events: string[] = [];
  return {
    line: () => events.join(" "),
    open: (name: string) => events.push(name),
    text: (text: string) => text.trim() && events.push(`'${text}'`),
    close: (name: string) => events.push(`/${name}`),
  };
}

function told(source: string): string {
  const events = listener();
  scanXml(source, "das Blatt „A“", events);
  return events.line();
}

async function toldInPieces(pieces: readonly string[]): Promise<string> {
  const events = listener();
  await scanXmlPieces(Readable.from(pieces), "das Blatt „A“", events);
  return events.line();
}

function refusal(source: string): string {
  try {
    return told(source);
  } catch (error) {
    if (error instanceof UnusableFile) return error.reason;
    throw error;
  }
}

describe("scanning XML", () => {
  test("tells local names whatever the prefix, and others' elements with their namespace", () => {
    expect(told(`<x:a xmlns:x="${MAIN}" xmlns:y="urn:y"><x:b/><y:b/></x:a>`)).toBe(
      "a b /b {urn:y}b /{urn:y}b /a",
    );
    expect(told(`<a xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"/>`)).toBe("a /a");
    expect(told("<a/>")).toBe("a /a");
  });

  test("tells text and CDATA, not comments and instructions", () => {
    expect(told("<a>1<!-- 2 --><![CDATA[<3>]]><?vier 4?>&amp;5</a>")).toBe("a '1' '<3>' '&5' /a");
  });

  test("tells where each tag ends, in the whole text even where it comes in pieces", async () => {
    const source = "<a>ü😀\r\n<b c='&gt;>'/>&lt;<d></d ></a>";
    const rest: string[] = [];
    const handlers = {
      open: (_: string, __: unknown, end: number) => rest.push(source.slice(end)),
      close: (_: string, end: number) => rest.push(source.slice(end)),
    };
    scanXml(source, "das Blatt „A“", handlers);
    const whole = rest.splice(0);
    expect(whole.at(1)).toBe("&lt;<d></d ></a>");
    expect(whole).toHaveLength(6);
    for (let at = 1; at < source.length; at++) {
      const pieces = Readable.from([source.slice(0, at), source.slice(at)]);
      await scanXmlPieces(pieces, "das Blatt „A“", handlers);
      expect(rest.splice(0)).toEqual(whole);
    }
  });

  test("does not care where the source is cut", async () => {
    const source = '<?xml version="1.0"?><a b="ü&lt;">Gr&#252;ße 😀\r\n<c/></a>';
    const whole = told(source);
    for (let at = 1; at < source.length; at++) {
      expect(await toldInPieces([source.slice(0, at), source.slice(at)])).toBe(whole);
    }
    await expect(toldInPieces(["<a", "><b>"])).rejects.toThrow("das Blatt „A“ beschädigt");
  });

  test.each([
    ["microsoft.com is read", "http://schemas.microsoft.com/office/excel/x14", "neu"],
    ["an unknown program is not", "urn:unknown", "alt"],
  ])("reads one branch of alternate content: what %s", (_, uri, branch) => {
    const source = `<a xmlns="${MAIN}" xmlns:mc="${COMPATIBILITY}" xmlns:n="${uri}"><mc:AlternateContent><mc:Choice Requires="n"><c>neu</c></mc:Choice><mc:Choice Requires="n"><c>neuer</c></mc:Choice><mc:Fallback><c>alt</c><mc:AlternateContent><mc:Fallback><c/></mc:Fallback></mc:AlternateContent></mc:Fallback></mc:AlternateContent><z/></a>`;
    const texts = told(source).match(/'\w+'| z /g);
    expect(texts).toEqual([`'${branch}'`, " z "]);
  });

  test("knows after inner alternate content which branch of the outer was read", () => {
    const inner = "<mc:AlternateContent/>";
    const source = `<a xmlns="${MAIN}" xmlns:mc="${COMPATIBILITY}"><mc:AlternateContent><mc:Choice>1${inner}</mc:Choice><mc:Fallback>2</mc:Fallback></mc:AlternateContent></a>`;
    expect(told(source).match(/'\d'/g)).toEqual(["'1'"]);
  });

  test.each([
    ["a document type", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "doctype"],
    ["an element that is not closed", "<a><b></a>", "invalid-xml"],
    ["an end that comes too early", "<a><b", "invalid-xml"],
    ["nothing", "", "invalid-xml"],
    ["an entity that XML does not know", "<a>&nbsp;</a>", "invalid-xml"],
    ["an entity named like a property of objects", "<a>&constructor;</a>", "invalid-xml"],
    ["an entity named like their prototype", "<a>&__proto__;</a>", "invalid-xml"],
    ["a prefix that nobody declared", "<x:a/>", "invalid-xml"],
    ["an attribute twice", '<a b="1" b="2"/>', "invalid-xml"],
    ["a control character", "<a>\u0001</a>", "invalid-xml"],
    ["endless depth", "<a>".repeat(1000) + "</a>".repeat(1000), "invalid-xml"],
  ])("refuses %s", (_, source, reason) => {
    expect(refusal(source)).toBe(reason);
  });

  const endless = "a".repeat(2 ** 21);

  test.each([
    ["a text", `<a>${endless}</a>`],
    ["a comment", `<a><!--${endless}--></a>`],
    ["an instruction", `<a><?b ${endless}?></a>`],
    ["a CDATA section", `<a><![CDATA[${endless}]]></a>`],
    ["an attribute", `<a b="${endless}"/>`],
    ["the name of an element", `<${endless}/>`],
    ["the name of an attribute", `<a ${endless}="1"/>`],
    ["an entity", `<a>&${endless};</a>`],
    ["the blanks of a tag", `<a${endless.replaceAll("a", " ")}/>`],
    ["what is never closed", `<a>${endless}`],
    ["many attributes", `<a ${Array.from({ length: 200_000 }, (_, n) => `a${n}=""`).join(" ")}/>`],
  ])("refuses %s without end, whole or in pieces", async (_, source) => {
    expect(refusal(source)).toBe("too-large");
    const pieces = source.match(/[^]{1,300000}/g) ?? [];
    await expect(toldInPieces(pieces)).rejects.toThrow("ist das Blatt „A“ zu groß");
  });

  test("reads long parts that are made of many tags", () => {
    const line = told(`<a>${`<b>${"c".repeat(1000)}</b>`.repeat(3000)}</a>`);
    expect(line.length).toBeGreaterThan(3_000_000);
  });

  test("names the damaged part in the sentence", () => {
    expect(() => told("<a>")).toThrow("In der Datei ist das Blatt „A“ beschädigt");
  });

  test("accepts attributes named like properties of objects", () => {
    expect(told('<a __proto__="1" constructor="2"/>')).toBe("a /a");
  });
});

describe("escaped characters", () => {
  test.each([
    ["Zeile_x000D_", "Zeile\r"],
    ["_x005F_x000D_", "_x000D_"],
    ["a_x00e4_b_x00DF_", "aäbß"],
    ["_x12_ und _xyz_", "_x12_ und _xyz_"],
  ])("%s is read back", (escaped, text) => {
    expect(unescapedText(escaped)).toBe(text);
  });
});

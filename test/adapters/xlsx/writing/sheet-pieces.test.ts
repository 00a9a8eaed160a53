import fc from "fast-check";
import { fitCell, isoDay, type LaidOutSheet } from "../../../../src/core";
import { escapeString, needsPreserve } from "../../../../src/adapters/xlsx/writing/escape";
import { newFrame } from "../../../../src/adapters/xlsx/writing/sheet-frame";
import {
  sheetPieces,
  type SheetSurroundings,
} from "../../../../src/adapters/xlsx/writing/sheet-pieces";
import { tableXml } from "../../../../src/adapters/xlsx/writing/table-xml";
import { COUNTED_TYPEFACE } from "../../../../src/adapters/xlsx/writing/typeface";
import { cell, laidOut } from "./laid-out";

const SURROUNDINGS: SheetSurroundings = {
  frame: newFrame("transitional", false),
  styleOf: (role, quoted) => role.length + (quoted ? 100 : 0),
  dateSystem: "1900" as const,
  typeface: COUNTED_TYPEFACE,
  tableIds: ["rId1"],
  resolve: (sheet) => sheet,
};
function sheetXml(sheet: LaidOutSheet, surroundings: SheetSurroundings): string {
  return Buffer.concat([...sheetPieces(sheet, surroundings)]).toString();
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

test("a whole sheet: frozen head, widths, inline texts, link, print settings, table", () => {
  const sheet = laidOut({
    cells: [
      cell(0, 0, "Entsendung", "title"),
      {
        row: 3,
        column: 0,
        role: "link",
        value: { type: "link", text: "Müller's!E12", target: { sheet: "Müller's", cell: "E12" } },
      },
      cell(3, 1, '=HYPERLINK("http://x","y")'),
    ],
  });
  expect(sheetXml(sheet, SURROUNDINGS).replaceAll("><", ">\n<")).toBe(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
<sheetPr>
<pageSetUpPr fitToPage="1"/>
</sheetPr>
<dimension ref="A1:B4"/>
<sheetViews>
<sheetView workbookViewId="0">
<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>
<selection pane="bottomLeft" activeCell="A4" sqref="A4"/>
</sheetView>
</sheetViews>
<sheetFormatPr defaultRowHeight="15"/>
<cols>
<col min="1" max="1" width="12.7109375" customWidth="1"/>
<col min="2" max="2" width="30.7109375" customWidth="1"/>
</cols>
<sheetData>
<row r="1" ht="20">
<c r="A1" s="5" t="inlineStr">
<is>
<t>Entsendung</t>
</is>
</c>
</row>
<row r="3">
<c r="A3" s="4" t="inlineStr">
<is>
<t>Gremium</t>
</is>
</c>
<c r="B3" s="4" t="inlineStr">
<is>
<t>Mitglied</t>
</is>
</c>
</row>
<row r="4">
<c r="A4" s="4" t="inlineStr">
<is>
<t>Müller's!E12</t>
</is>
</c>
<c r="B4" s="104" t="inlineStr">
<is>
<t>=HYPERLINK(&quot;http://x&quot;,&quot;y&quot;)</t>
</is>
</c>
</row>
</sheetData>
<hyperlinks>
<hyperlink ref="A4" location="'Müller''s'!E12" display="Müller's!E12"/>
</hyperlinks>
<pageMargins left="0.984251968503937" right="0.39370078740157477" top="0.7874015748031495" bottom="0.7874015748031495" header="0.31496062992125984" footer="0.31496062992125984"/>
<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>
<headerFooter>
<oddFooter>&amp;LStand 21.01.2021&amp;RSeite &amp;P von &amp;N</oddFooter>
</headerFooter>
<tableParts count="1">
<tablePart r:id="rId1"/>
</tableParts>
</worksheet>`,
  );
});

test("a whole table part: headings equal to the header cells, at least one body row", () => {
  const table = { name: "Plan", top: 0, left: 1, bottom: 0, columns: ["Nr.", "von\nbis", "NR."] };
  expect(
    tableXml(
      table,
      { id: 4, displayName: "Plan", title: "Plan & Ziel", hasFilter: true },
      "strict",
    ),
  ).toBe(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<table xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" id="4" name="Plan" displayName="Plan" ref="B1:D2" totalsRowShown="0">' +
      '<autoFilter ref="B1:D2"/><tableColumns count="3"><tableColumn id="1" name="Nr."/>' +
      '<tableColumn id="2" name="von_x000a_bis"/><tableColumn id="3" name="NR.2"/></tableColumns>' +
      '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>' +
      '<extLst><ext uri="{504A1905-F514-4f6f-8877-14C23A59335A}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
      '<x14:table altText="Plan &amp; Ziel" altTextSummary="Tabelle mit 3 Spalten: Nr., von_x000a_bis, NR."/></ext></extLst></table>',
  );
  const sheet = laidOut({ cells: [], tables: [table], rowCount: 1 });
  const xml = sheetXml(sheet, SURROUNDINGS);
  expect(xml).toContain(
    '<t xml:space="preserve">von\nbis</t></is></c><c r="D1" s="4" t="inlineStr"><is><t>NR.2</t>',
  );
  expect(xml).toContain('<row r="2"><c r="B2" s="4"/><c r="C2" s="4"/><c r="D2" s="4"/></row>');
});

test.each([
  ["1900", "2021-03-15", "<v>44270</v>"],
  ["1904", "2021-03-15", "<v>42808</v>"],
  ["1900", "1900-02-28", "<v>59</v>"],
  ["1900", "1900-03-01", "<v>61</v>"],
  ["1900", "1899-12-31", "<t>31.12.1899</t>"],
  ["1904", "1904-01-01", "<v>0</v>"],
  ["1904", "1903-12-31", "<t>31.12.1903</t>"],
] as const)("counting from %s the day %s is %s", (dateSystem, day, expected) => {
  const cells = [
    { row: 0, column: 0, role: "date", value: { type: "date", day: isoDay(day) } },
  ] as const;
  const sheet = laidOut({ cells, tables: [] });
  expect(sheetXml(sheet, { ...SURROUNDINGS, dateSystem })).toContain(expected);
});

test("a drop-down is a list in the validation, or a range to the right where Excel needs one", () => {
  const choices = [
    { column: 0, top: 3, bottom: 9, choices: ["geplant", "entfallen"] },
    { column: 1, top: 3, bottom: 9, choices: ["Dr. Ahrens, Kiel", "B"] },
    { column: 1, top: 20, bottom: 20, choices: ["x".repeat(200), "y".repeat(200)] },
  ];
  const xml = sheetXml(laidOut({ choices }), SURROUNDINGS);
  expect(xml).toContain('sqref="A4:A10"><formula1>&quot;geplant,entfallen&quot;</formula1>');
  expect(xml).toContain('sqref="B4:B10"><formula1>$D$4:$D$5</formula1>');
  expect(xml).toContain('sqref="B21"><formula1>$E$21:$E$22</formula1>');
  expect(xml).toContain('<c r="D4" s="4" t="inlineStr"><is><t>Dr. Ahrens, Kiel</t></is></c>');
  expect(xml).toContain('<dimension ref="A1:E22"/>');
});

test("a note is an input message, alone or beside a drop-down; a warning asks and does not stop", () => {
  const note = { title: "Status", text: 'Etwa "geplant" & <mehr>' };
  const warning = { title: "Status", text: "Steht nicht in der Liste." };
  const choices = [
    { column: 0, top: 3, bottom: 9, choices: [], note },
    { column: 1, top: 3, bottom: 9, choices: ["geplant", "entfallen"], note, warning },
    { column: 2, top: 3, bottom: 9, choices: [], warning },
  ];
  const prompt =
    'showInputMessage="1" promptTitle="Status" prompt="Etwa &quot;geplant&quot; &amp; &lt;mehr&gt;"';
  expect(sheetXml(laidOut({ choices }), SURROUNDINGS)).toContain(
    `<dataValidations count="2"><dataValidation allowBlank="1" ${prompt} sqref="A4:A10"/>` +
      '<dataValidation type="list" allowBlank="1" errorStyle="warning" showErrorMessage="1"' +
      ` errorTitle="Status" error="Steht nicht in der Liste." ${prompt} sqref="B4:B10">` +
      "<formula1>&quot;geplant,entfallen&quot;</formula1></dataValidation></dataValidations>",
  );
});

test("an ampersand in the footer stays one, and a long footer is cut to what Excel takes", () => {
  const footer = (text: string) =>
    /<oddFooter>(.*)<\/oddFooter>/.exec(sheetXml(laidOut({ footer: text }), SURROUNDINGS))?.[1];
  expect(footer("Rat & Kreis")).toBe("&amp;LRat &amp;&amp; Kreis&amp;RSeite &amp;P von &amp;N");
  const long = footer("&".repeat(300))!.replaceAll("&amp;", "&");
  expect(long.length).toBeLessThanOrEqual(255);
  expect(long).toMatch(/^&L(&&)+&RSeite &P von &N$/);
});

test("a row is as high as the longest text wrapped in its column, and never higher than Excel allows", () => {
  const long = "Eine Vertretung fehlt in diesem Gremium noch"; // 44 characters in a column of 30
  const heights = (text: string) =>
    /<row r="4"(?: ht="(\d+)")?>/.exec(
      sheetXml(laidOut({ cells: [cell(3, 1, text)] }), SURROUNDINGS),
    )?.[1];
  expect(heights("kurz")).toBeUndefined();
  expect(heights(long)).toBe("30");
  expect(heights("a\nb\nc")).toBe("45");
  expect(heights("wort ".repeat(5_000))).toBe("409");
});

test("a page break of ours takes the place of breaks that stood at rows which have moved", () => {
  const kept = new Map([["rowBreaks", '<rowBreaks count="1"><brk id="9"/></rowBreaks>']]);
  const frame = { ...newFrame("transitional", false), kept };
  expect(sheetXml(laidOut(), { ...SURROUNDINGS, frame })).toContain('<brk id="9"/>');
  const broken = sheetXml(laidOut({ pageBreak: 2 }), { ...SURROUNDINGS, frame });
  expect(broken).toContain(
    '</headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="2" max="16383" man="1"/></rowBreaks><tableParts',
  );
});

test("every text is stored escaped, with its blanks kept, whichever way it takes", () => {
  const letters = fc.constantFrom(
    ...Array.from('aZ09äß&<>"_x0 \u00a0\n\r\t\u0001\u024f\u0250„–😀\ud800'),
  );
  const text = fc.oneof(fc.string({ unit: letters, minLength: 1 }), fc.string({ minLength: 1 }));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), (texts) => {
      const cells = texts.map((each, row) => cell(row, 0, each, "paragraph"));
      const sheet = laidOut({ cells, tables: [], rowCount: texts.length });
      const stored = texts.map(fitCell).map((each) => {
        const preserve = needsPreserve(each) ? ' xml:space="preserve"' : "";
        return `<is><t${preserve}>${Buffer.from(escapeString(each)).toString()}</t></is>`;
      });
      expect(sheetXml(sheet, SURROUNDINGS).match(/<is>[^]*?<\/is>/g)).toEqual(stored);
    }),
  );
});

test("a sheet longer than many pieces is whole, and so are its longest texts", () => {
  const texts = Array.from({ length: 3_000 }, (_, row) => `Größe ${row} `.repeat(row % 40));
  const long = texts.with(1_500, "ü".repeat(32_766)).with(1_501, "„".repeat(32_766));
  const cells = long.map((each, row) => cell(row, 0, each, "paragraph"));
  const xml = sheetXml(laidOut({ cells, tables: [], rowCount: long.length }), SURROUNDINGS);
  const shown = [...xml.matchAll(/<c r="A(\d+)" [^>]*?(?:\/>|><is><t[^>]*>([^<]*)<)/g)];
  expect(shown.map(([, row]) => Number(row))).toEqual(long.map((_, row) => row + 1));
  expect(shown.map(([, , each = ""]) => each)).toEqual(long);
});

test("the elements of a sheet with a prefix bear it everywhere, in rows as well", () => {
  const frame = {
    ...newFrame("transitional", false),
    opening: "<x:w>",
    closing: "</x:w>",
    prefix: "x:",
  };
  const link = { sheet: "Liste", cell: "A1" };
  const cells = [
    cell(0, 0, "a  b", "title"),
    { row: 3, column: 0, role: "number", value: { type: "number", number: 1.5 } } as const,
    { row: 3, column: 1, role: "link", value: { type: "link", text: "b", target: link } } as const,
  ];
  const xml = sheetXml(laidOut({ cells }), { ...SURROUNDINGS, frame });
  expect(xml.match(/<\/?(?!x:)[a-z]/gi)).toBeNull();
  expect(xml.replaceAll(/(<\/?)x:/g, "$1").slice("<w>".length, -"</w>".length)).toBe(
    /<sheetPr>[^]*(?=<\/worksheet>)/.exec(sheetXml(laidOut({ cells }), SURROUNDINGS))?.[0],
  );
});

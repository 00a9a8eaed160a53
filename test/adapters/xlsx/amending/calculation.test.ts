import { LINKS, oneSheet, relationships, workbookFile } from "../../../support/xlsx/workbook-file";
import { amended, edit, partOf, SHEET, touched } from "./amended";

const PLAIN = '<row r="1"><c r="A1"><v>1</v></c></row>';
const FORMULA = '<row r="1"><c r="A1"><f>Mitglieder!A1*2</f><v>2</v></c></row>';
const WORKBOOK = "xl/workbook.xml";

function withFormulas(after: string): Promise<Uint8Array> {
  return workbookFile({
    sheets: [
      { name: "Mitglieder", rows: PLAIN },
      { name: "Summe", rows: FORMULA },
    ],
    after,
  });
}

test.each([
  ["", '</sheets><calcPr fullCalcOnLoad="1"/></workbook>'],
  ['<calcPr calcId="191029"/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'],
  ["<calcPr fullCalcOnLoad='0'></calcPr>", '<calcPr fullCalcOnLoad="1"></calcPr>'],
  ['<calcPr calcMode="manual"/>', '<calcPr calcMode="manual"/>'],
  ['<calcPr fullCalcOnLoad="true"/>', '<calcPr fullCalcOnLoad="true"/>'],
  [
    '<definedNames><definedName name="a">1</definedName></definedNames><oleSize ref="A1"/>',
    '</definedNames><calcPr fullCalcOnLoad="1"/><oleSize ref="A1"/>',
  ],
])("formulas elsewhere are calculated anew: %p", async (settings, expected) => {
  const port = await amended(await withFormulas(settings), [edit("A1", 1, 2)]);
  expect(await partOf(port, WORKBOOK)).toContain(expected);
});

test("a workbook without formulas has nothing to calculate", async () => {
  const original = await oneSheet(PLAIN, { after: '<calcPr calcId="1"/>' });
  const port = await amended(original, [edit("A1", 1, 2)]);
  expect(await touched(original, port.bytes())).toEqual([SHEET]);
});

test("formulas are known by the chain that lists them", async () => {
  const links = relationships(
    ["rId1", `${LINKS}/worksheet`, "worksheets/sheet1.xml"],
    ["rId2", `${LINKS}/calcChain`, "calcChain.xml"],
  );
  const list = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links}</Relationships>`;
  const original = await oneSheet(PLAIN, {
    parts: new Map([["xl/_rels/workbook.xml.rels", list]]),
  });
  const port = await amended(original, [edit("A1", 1, 2)]);
  expect(await touched(original, port.bytes())).toEqual([WORKBOOK, SHEET]);
});

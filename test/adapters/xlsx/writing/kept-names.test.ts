import { setKeptNames } from "../../../../src/adapters/xlsx/writing/kept-names";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const NAMES = [
  { name: "_entsendung_1", formula: '"{""a"":<&>"' },
  { name: "_entsendung_2", formula: '"ä~."' },
];
const XML =
  '<definedName name="_entsendung_1" hidden="1">&quot;{&quot;&quot;a&quot;&quot;:&lt;&amp;&gt;&quot;</definedName><definedName name="_entsendung_2" hidden="1">&quot;ä~.&quot;</definedName>';
const OTHERS =
  '<definedName name=\'Stichtag\' comment=\'a  b\' >44244</definedName>\n  <definedName localSheetId="0" name="_entsendung" hidden="1">"report"</definedName>';
const LOCAL = '<definedName name="_entsendung_1" localSheetId="0">"des Nutzers"</definedName>';

function workbook(inner: string): string {
  return `<workbook xmlns="${MAIN}">${inner}</workbook>`;
}

test.each([
  ["<sheets/><calcPr/>", `<sheets/><definedNames>${XML}</definedNames><calcPr/>`],
  [
    "<sheets/><externalReferences/><calcPr/>",
    `<sheets/><externalReferences/><definedNames>${XML}</definedNames><calcPr/>`,
  ],
  ["<sheets/><definedNames/>", `<sheets/><definedNames>${XML}</definedNames>`],
  [
    `<sheets/><definedNames>${OTHERS}</definedNames>`,
    `<sheets/><definedNames>${OTHERS}${XML}</definedNames>`,
  ],
])("names stand where the schema wants them: %s", (before, after) => {
  expect(setKeptNames(workbook(before), NAMES)).toBe(workbook(after));
});

test.each(["<sheets/><calcPr/>", `<sheets/><definedNames>${OTHERS}${LOCAL}</definedNames>`])(
  "what is kept and taken away again leaves no trace: %s",
  (inner) => {
    const kept = setKeptNames(workbook(inner), NAMES);
    expect(setKeptNames(kept, [])).toBe(workbook(inner));
    expect(setKeptNames(workbook(inner), [])).toBe(workbook(inner));
  },
);

test("names are replaced wherever they stand, however they are written, and no others", () => {
  const former = (number: number) =>
    `<definedName hidden='0' name='_Entsendung_${number}' function="0">"alt"</definedName>`;
  const list = (inner: string) => workbook(`<definedNames>${inner}</definedNames>`);
  const text = list(`${former(7)}${OTHERS}${former(1)}${LOCAL}<definedName name="_entsendung_2"/>`);
  expect(setKeptNames(text, NAMES)).toBe(list(`${OTHERS}${LOCAL}${XML}`));
});

test("prefixes and the namespace of Strict files are kept", () => {
  const text = `<x:workbook xmlns:x="${STRICT}"><x:sheets/></x:workbook>`;
  const prefixed = XML.replaceAll("definedName", "x:definedName");
  expect(setKeptNames(text, NAMES)).toBe(
    text.replace("<x:sheets/>", `<x:sheets/><x:definedNames>${prefixed}</x:definedNames>`),
  );
});

test("a workbook that came as UTF-16 says that it is UTF-8 now", () => {
  const text = `<?xml version="1.0" encoding="UTF-16"?>${workbook("<sheets/>")}`;
  expect(setKeptNames(text, NAMES)).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>/);
  expect(setKeptNames(text, [])).toBe(text);
});

import { addSheet, setSheetNames } from "../../../../src/adapters/xlsx/writing/workbook-part";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET = { name: "Prüfbericht & mehr", sheetId: 7, relationshipId: "rId9" };
const MARK = { name: "_entsendung", sheetIndex: 1, text: '"report"', hidden: true };
const MARK_XML =
  '<definedName name="_entsendung" localSheetId="1" hidden="1">&quot;report&quot;</definedName>';

test("a sheet is listed last, with the prefixes that are in force", () => {
  const text = `<x:workbook xmlns:x="${MAIN}" xmlns:rel="${LINKS}"><x:sheets><x:sheet name="A" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>`;
  expect(addSheet(text, "transitional", SHEET)).toBe(
    text.replace(
      "</x:sheets>",
      '<x:sheet name="Prüfbericht &amp; mehr" sheetId="7" rel:id="rId9"/></x:sheets>',
    ),
  );
});

test("where no prefix for relationships is in force, it is declared on the sheet", () => {
  const text = `<workbook xmlns="${MAIN}"><sheets><sheet xmlns:q="${LINKS}" name="A" sheetId="1" q:id="rId1"/></sheets></workbook>`;
  expect(addSheet(text, "transitional", SHEET)).toContain(
    `sheetId="7" xmlns:r="${LINKS}" r:id="rId9"/></sheets>`,
  );
});

test.each([
  ["<sheets/><calcPr/>", `<sheets/><definedNames>${MARK_XML}</definedNames><calcPr/>`],
  [
    "<sheets/><externalReferences/><calcPr/>",
    `<sheets/><externalReferences/><definedNames>${MARK_XML}</definedNames><calcPr/>`,
  ],
  ["<sheets/><definedNames/>", `<sheets/><definedNames>${MARK_XML}</definedNames>`],
  [
    "<sheets/><definedNames><definedName name='a'>1</definedName></definedNames>",
    `<sheets/><definedNames><definedName name='a'>1</definedName>${MARK_XML}</definedNames>`,
  ],
])("names stand where the schema wants them: %s", (inner, expected) => {
  const text = `<workbook xmlns="${MAIN}">${inner}</workbook>`;
  expect(setSheetNames(text, [MARK])).toBe(`<workbook xmlns="${MAIN}">${expected}</workbook>`);
});

test("a name of the sheet is changed in place, another sheet's name of the same word is not", () => {
  const names = (text: string) =>
    `<workbook xmlns="${MAIN}"><sheets/><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">A!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">${text}</definedName></definedNames></workbook>`;
  const area = { name: "_xlnm.Print_Area", sheetIndex: 1, text: "'B'!$A$1:$B$9", hidden: false };
  expect(setSheetNames(names("'B'!$A$1"), [area])).toBe(names("'B'!$A$1:$B$9"));
  expect(setSheetNames(names("'B'!$A$1:$B$9"), [area])).toBe(names("'B'!$A$1:$B$9"));
});

test("a name that is no longer needed goes", () => {
  const text = `<workbook xmlns="${MAIN}"><sheets/><definedNames>${MARK_XML}</definedNames></workbook>`;
  expect(setSheetNames(text, [{ ...MARK, text: undefined }])).toBe(text.replace(MARK_XML, ""));
});

test("a mark that another program has made visible is hidden again", () => {
  const shown = MARK_XML.replace('hidden="1"', 'hidden="0" function="0"');
  const text = (name: string) =>
    `<workbook xmlns="${MAIN}"><sheets/><definedNames>${name}</definedNames></workbook>`;
  expect(setSheetNames(text(shown), [MARK])).toBe(text(MARK_XML));
});

import { readWorkbook, writeSheets } from "../../../../src/adapters/xlsx";
import { openPackage, savePackage, createPackage } from "../../../../src/adapters/xlsx/package";
import { reasonOf } from "../../../support/xlsx/rejection";
import {
  LINKS,
  MAIN,
  oneSheet,
  relationships,
  workbookFile,
  workbookParts,
} from "../../../support/xlsx/workbook-file";
import { cell, laidOut } from "./laid-out";

const ROWS = '<row r="1"><c r="A1" t="inlineStr"><is><t>Gremium</t></is></c></row>';
const report = laidOut({ kind: "report", name: "Prüfbericht" });

async function partOf(bytes: Uint8Array, part: string): Promise<string> {
  return (await openPackage(bytes)).readText(part);
}

async function withPart(bytes: Uint8Array, part: string, change: (text: string) => string) {
  const opened = await openPackage(bytes);
  const text = opened.has(part) ? await opened.readText(part) : "";
  return savePackage(opened, new Map([[part, change(text)]]));
}

test("new sheets stand behind the user's, bear their mark and read back", async () => {
  const original = await oneSheet(ROWS);
  const written = await writeSheets(original, [laidOut(), report]);
  expect(written.sheets).toEqual([
    { kind: "delegation", name: "Entsendung", action: "created" },
    { kind: "report", name: "Prüfbericht", action: "created" },
  ]);
  expect(written.warnings).toEqual([]);
  const { sheets } = await readWorkbook(written.bytes);
  expect(sheets.map(({ name, mark }) => [name, mark])).toEqual([
    ["Mitglieder", undefined],
    ["Entsendung", "delegation"],
    ["Prüfbericht", "report"],
  ]);
  expect(sheets[1]?.rows.map(({ cells }) => cells)).toEqual([
    ["Entsendung"],
    ["Gremium", "Mitglied"],
    ["KoStAG", "Frau Wessendarp"],
  ]);
  expect(sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual([
    "Entsendung",
    "Entsendung_2",
  ]);
});

test("every part that need not change is copied byte by byte", async () => {
  const parts = new Map([["xl/media/logo.png", new Uint8Array([0, 255, 1, 2])]]);
  const original = await oneSheet(ROWS, { parts });
  const before = await openPackage(original);
  const after = await openPackage((await writeSheets(original, [laidOut()])).bytes);
  const touched = before.archive.entries.filter(
    (entry, index) =>
      !Buffer.from(entry.compressed).equals(after.archive.entries[index]!.compressed),
  );
  expect(touched.map(({ name }) => name)).toEqual([
    "[Content_Types].xml",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
  ]);
});

test("writing the same twice leaves the file as it is", async () => {
  const once = await writeSheets(await oneSheet(ROWS), [laidOut(), report]);
  const twice = await writeSheets(once.bytes, [laidOut(), report]);
  expect(twice.bytes).toBe(once.bytes);
  expect(twice.sheets.map(({ action }) => action)).toEqual(["unchanged", "unchanged"]);
});

test("a rewrite changes our sheet in place: part, position, table name and id stay", async () => {
  const once = await writeSheets(await oneSheet(ROWS), [laidOut(), report]);
  const longer = laidOut({
    cells: [cell(3, 0, "KoStAG"), cell(4, 0, "AG 0-6"), cell(4, 1, "Herr Kortmöller")],
    tables: [{ name: "Entsendung", top: 2, left: 0, bottom: 4, columns: ["Gremium", "Mitglied"] }],
    rowCount: 5,
  });
  const twice = await writeSheets(once.bytes, [longer]);
  expect(twice.sheets).toEqual([{ kind: "delegation", name: "Entsendung", action: "rewritten" }]);
  const [before, after] = [await openPackage(once.bytes), await openPackage(twice.bytes)];
  expect(after.partNames).toEqual(before.partNames);
  expect(await after.readText("xl/styles.xml")).toBe(await before.readText("xl/styles.xml"));
  expect(await after.readText("xl/tables/table1.xml")).toContain(
    'id="1" name="Entsendung" displayName="Entsendung" ref="A3:B5"',
  );
  expect(await after.readText("xl/workbook.xml")).toContain("'Entsendung'!$A:$B</definedName>");
});

test("a sheet of ours that users renamed, and its renamed table, are rewritten under those names", async () => {
  const once = await writeSheets(await oneSheet(ROWS), [laidOut()]);
  const renamed = await withPart(
    await withPart(once.bytes, "xl/workbook.xml", (text) =>
      text.replace('name="Entsendung"', 'name="Müller\'s"'),
    ),
    "xl/tables/table1.xml",
    (text) => text.replaceAll('ame="Entsendung"', 'ame="Delegierte"'),
  );
  const twice = await writeSheets(renamed, [laidOut({ rowCount: 9 })]);
  expect(twice.sheets).toEqual([{ kind: "delegation", name: "Müller's", action: "rewritten" }]);
  const workbook = await partOf(twice.bytes, "xl/workbook.xml");
  expect(workbook).toContain("'Müller''s'!$A:$B</definedName>");
  expect(await partOf(twice.bytes, "xl/tables/table1.xml")).toContain('displayName="Delegierte"');
});

test("a user's sheet of the same name is left alone", async () => {
  const original = await workbookFile({ sheets: [{ name: "ENTSENDUNG", rows: ROWS }] });
  const written = await writeSheets(original, [laidOut()]);
  expect(written.sheets[0]?.name).toBe("Entsendung (2)");
  expect(await partOf(written.bytes, "xl/worksheets/sheet1.xml")).toBe(
    await partOf(original, "xl/worksheets/sheet1.xml"),
  );
});

test("a template is never taken for a sheet of ours and stands beside the one of before", async () => {
  const template = laidOut({ kind: undefined, name: "Mitglieder" });
  const once = await writeSheets(await oneSheet(ROWS), [template]);
  const twice = await writeSheets(once.bytes, [template]);
  expect([once, twice].map(({ sheets }) => sheets[0]?.name)).toEqual([
    "Mitglieder (2)",
    "Mitglieder (3)",
  ]);
  const { sheets } = await readWorkbook(twice.bytes);
  expect(sheets.map(({ mark }) => mark)).toEqual([undefined, undefined, undefined]);
});

test("comments, pictures, protection and macros' names that users put on our sheet stay", async () => {
  const once = await writeSheets(await oneSheet(ROWS), [laidOut()]);
  const sheetPart = "xl/worksheets/sheet2.xml";
  const grown = await withPart(once.bytes, sheetPart, (text) =>
    text
      .replace("<sheetPr>", '<sheetPr codeName="Tabelle2"><tabColor rgb="FFFF0000"/>')
      .replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>')
      .replace("<tableParts", '<drawing r:id="rId7"/><legacyDrawing r:id="rId8"/><tableParts')
      .replace(
        "</worksheet>",
        '<extLst><ext xmlns:q="urn:q" uri="u"><q:x/></ext></extLst></worksheet>',
      ),
  );
  const linked = await withPart(grown, "xl/worksheets/_rels/sheet2.xml.rels", (text) =>
    text.replace(
      "</Relationships>",
      `${relationships(["rId7", `${LINKS}/drawing`, "d.xml"], ["rId8", `${LINKS}/vmlDrawing`, "v.vml"], ["rId9", "urn:threaded", "t.xml"], ["rId10", `${LINKS}/hyperlink`, "x"])}</Relationships>`,
    ),
  );
  const twice = await writeSheets(linked, [laidOut({ footer: "neu" })]);
  const xml = await partOf(twice.bytes, sheetPart);
  expect(xml).toContain('<sheetPr codeName="Tabelle2"><tabColor rgb="FFFF0000"/><pageSetUpPr');
  expect(xml).toContain('</sheetData><sheetProtection sheet="1"/><pageMargins');
  expect(xml).toContain(
    '</headerFooter><drawing r:id="rId7"/><legacyDrawing r:id="rId8"/><tableParts',
  );
  expect(xml).toContain('</tableParts><extLst><ext xmlns:q="urn:q" uri="u"><q:x/></ext></extLst>');
  const links = await partOf(twice.bytes, "xl/worksheets/_rels/sheet2.xml.rels");
  expect(links.match(/Id="\w+"/g)).toEqual(['Id="rId1"', 'Id="rId7"', 'Id="rId8"', 'Id="rId9"']);
});

test("a table that is no longer needed goes with its part, its type and its relationship", async () => {
  const [table] = laidOut().tables;
  const second = { ...table!, name: "Text", top: 6, bottom: 7 };
  const two = await writeSheets(await oneSheet(ROWS), [laidOut({ tables: [table!, second] })]);
  const one = await writeSheets(two.bytes, [laidOut()]);
  const opened = await openPackage(one.bytes);
  expect(opened.partNames.filter((name) => name.includes("table"))).toEqual([
    "xl/tables/table1.xml",
  ]);
  expect(await opened.readText("[Content_Types].xml")).not.toContain("table2");
  expect(await opened.readText("xl/worksheets/_rels/sheet2.xml.rels")).not.toContain("table2");
});

test("formulas on our sheet go, and with them the chain of calculation that names them", async () => {
  const once = await writeSheets(await oneSheet(ROWS), [laidOut()]);
  const formula = await withPart(once.bytes, "xl/worksheets/sheet2.xml", (text) =>
    text.replace("</sheetData>", '<row r="9"><c r="A9"><f>1+1</f><v>2</v></c></row></sheetData>'),
  );
  const chained = await withPart(
    await withPart(formula, "xl/calcChain.xml", () => `<calcChain xmlns="${MAIN}"/>`),
    "xl/_rels/workbook.xml.rels",
    (text) =>
      text.replace(
        "</Relationships>",
        `${relationships(["rId77", `${LINKS}/calcChain`, "calcChain.xml"])}</Relationships>`,
      ),
  );
  const opened = await openPackage((await writeSheets(chained, [laidOut()])).bytes);
  expect(opened.has("xl/calcChain.xml")).toBe(false);
  expect(await opened.readText("xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
});

test("a Strict workbook gets Strict parts", async () => {
  const original = await workbookFile({
    sheets: [{ name: "Mitglieder", rows: ROWS }],
    strict: true,
  });
  const written = await writeSheets(original, [laidOut()]);
  const opened = await openPackage(written.bytes);
  for (const part of ["xl/worksheets/sheet2.xml", "xl/tables/table1.xml"]) {
    expect(await opened.readText(part)).toContain(
      'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"',
    );
  }
  expect(await opened.readText("xl/worksheets/_rels/sheet2.xml.rels")).toContain(
    'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/table"',
  );
  expect((await readWorkbook(written.bytes)).sheets[1]?.mark).toBe("delegation");
});

test("a workbook without styles gets them, and the cells that point at nothing keep their look", async () => {
  const parts = workbookParts({
    sheets: [{ name: "Mitglieder", rows: '<row r="1"><c r="A1" s="4"><v>1</v></c></row>' }],
  });
  parts.delete("xl/styles.xml");
  const written = await writeSheets(await createPackage(parts), [laidOut()]);
  const styles = await partOf(written.bytes, "xl/styles.xml");
  expect(styles).toMatch(
    /<cellXfs count="8">(<xf numFmtId="0" fontId="0" fillId="0" borderId="0"\/>){5}<xf/,
  );
});

test("a new part beside a part that says UTF-16 is UTF-8 and says so", async () => {
  const [declaration, utf16] = ['<?xml version="1.0" encoding="UTF-16"?>', "utf16le"] as const;
  const text = String(
    workbookParts({ sheets: [{ name: "Büro", rows: ROWS }] }).get("xl/workbook.xml"),
  );
  const bytes = Buffer.from(`\uFEFF${text.replace(/<\?xml.*?\?>/, declaration)}`, utf16);
  const original = await workbookFile({
    sheets: [{ name: "Büro", rows: ROWS }],
    parts: new Map([["xl/workbook.xml", bytes]]),
  });
  const { sheets } = await readWorkbook((await writeSheets(original, [laidOut()])).bytes);
  expect(sheets.map(({ name }) => name)).toEqual(["Büro", "Entsendung"]);
});

test.each([
  ['<workbookProtection lockStructure="1"/>', "structure-protected"],
  ['<workbookProtection lockWindows="1"/>', "accepted"],
])("with %s a write is %s", async (before, reason) => {
  const original = await oneSheet(ROWS, { before });
  expect(await reasonOf(writeSheets(original, [laidOut()]))).toBe(reason);
});

test("a workbook that is shared in the old way is refused", async () => {
  const original = await withPart(await oneSheet(ROWS), "xl/_rels/workbook.xml.rels", (text) =>
    text.replace(
      "</Relationships>",
      `${relationships(["rId50", `${LINKS}/revisionHeaders`, "revisions/headers.xml"])}</Relationships>`,
    ),
  );
  expect(await reasonOf(writeSheets(original, [laidOut()]))).toBe("shared-for-editing");
});

test("a signature that breaks and a copy of our sheet are told", async () => {
  const copied = `<definedNames><definedName name="_entsendung" localSheetId="0">"delegation"</definedName><definedName name="_entsendung" localSheetId="1">"delegation"</definedName></definedNames>`;
  const original = await workbookFile({
    sheets: [{ name: "Entsendung" }, { name: "Entsendung (2)" }],
    after: copied,
    parts: new Map([["_xmlsignatures/sig1.xml", "<s/>"]]),
  });
  const { warnings, sheets } = await writeSheets(original, [laidOut()]);
  expect(sheets[0]).toMatchObject({ name: "Entsendung", action: "rewritten" });
  expect(warnings).toEqual([
    "Die Mappe ist digital signiert; die Signatur gilt nach dem Schreiben nicht mehr. Bitte signieren Sie die Mappe bei Bedarf neu.",
    "Das Blatt „Entsendung (2)“ ist eine Kopie von „Entsendung“ und wurde nicht neu geschrieben; löschen Sie die Kopie, wenn Sie sie nicht brauchen.",
  ]);
});

test("a signature that a program other than Office has put there is told too", async () => {
  const part = "package/services/digital-signature/origin.psdsor";
  const original = await oneSheet(ROWS, { parts: new Map([[part, ""]]) });
  const { warnings } = await writeSheets(original, [laidOut()]);
  expect(warnings).toEqual([expect.stringContaining("digital signiert")]);
});

test("two documents of one kind are our own mistake", async () => {
  await expect(writeSheets(await oneSheet(ROWS), [laidOut(), laidOut()])).rejects.toThrow(
    RangeError,
  );
});

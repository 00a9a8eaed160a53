import { readWorkbook, writeSheets } from "../../../../src/adapters/xlsx";
import { createPackage, openPackage } from "../../../../src/adapters/xlsx/package";
import { addRelationship } from "../../../../src/adapters/xlsx/writing/relationships-part";
import {
  contentTypes,
  LINKS,
  relationships,
  workbookFile,
  workbookParts,
} from "../../../support/xlsx/workbook-file";
import { laidOut } from "./laid-out";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MAIN_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const WORKSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const sheets = [{ name: "Mitglieder" }];

/** What programs leave behind in a package when they take a part out. */
describe("leftovers of a part that is gone", () => {
  test("its relationships do not become those of a new sheet", async () => {
    const leftover = `<Relationships xmlns="${PACKAGE}/relationships">${relationships(["rId1", `${LINKS}/drawing`, "../drawings/drawing9.xml"])}</Relationships>`;
    const part = "xl/worksheets/_rels/sheet2.xml.rels";
    const original = await workbookFile({ sheets, parts: new Map([[part, leftover]]) });
    const opened = await openPackage((await writeSheets(original, [laidOut()])).bytes);
    expect(opened.has("xl/worksheets/sheet2.xml")).toBe(false);
    expect(opened.has("xl/worksheets/sheet3.xml")).toBe(true);
    expect(await opened.readText(part)).toBe(leftover);
  });

  test("its content type gives way to that of the part that takes its name", async () => {
    const types = contentTypes(MAIN_TYPE).replace(
      "</Types>",
      '<Override PartName="/xl/worksheets/Sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml"/></Types>',
    );
    const original = await workbookFile({
      sheets,
      parts: new Map([["[Content_Types].xml", types]]),
    });
    const opened = await openPackage((await writeSheets(original, [laidOut()])).bytes);
    const written = await opened.readText("[Content_Types].xml");
    expect(written).not.toContain("chartsheet");
    expect(written.match(/<Override PartName="\/xl\/worksheets\/sheet2\.xml"[^>]*>/gi)).toEqual([
      `<Override PartName="/xl/worksheets/sheet2.xml" ContentType="${WORKSHEET}"/>`,
    ]);
  });

  test("a link to styles that are gone is the one that leads to the new ones", async () => {
    const parts = workbookParts({ sheets });
    parts.delete("xl/styles.xml");
    const { bytes } = await writeSheets(await createPackage(parts), [laidOut()]);
    const opened = await openPackage(bytes);
    expect(opened.has("xl/styles.xml")).toBe(true);
    const links = await opened.readText("xl/_rels/workbook.xml.rels");
    expect(links.match(/\/styles"/g)).toHaveLength(1);
  });

  test("a module of macros, listed without a part, is passed over and stays listed", async () => {
    const parts = workbookParts({ sheets });
    const listed = String(parts.get("xl/workbook.xml")).replace(
      "</sheets>",
      '<sheet name="Modul" sheetId="9" r:id=""/></sheets>',
    );
    parts.set("xl/workbook.xml", listed);
    const { bytes } = await writeSheets(await createPackage(parts), [laidOut()]);
    const workbook = await readWorkbook(bytes);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Mitglieder", "Entsendung"]);
    expect(workbook.sheets.map(({ mark }) => mark)).toEqual([undefined, "delegation"]);
    const text = await (await openPackage(bytes)).readText("xl/workbook.xml");
    expect(text).toContain('<sheet name="Modul" sheetId="9" r:id=""/><sheet name="Entsendung"');
  });
});

test("cells that point beyond the list of styles do not get the look of ours", async () => {
  const rows = '<row r="1" s="3"><c r="A1" s="2"><v>1</v></c></row>';
  const styles =
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>';
  const original = await workbookFile({ sheets: [{ name: "Mitglieder", rows }], styles });
  const { bytes } = await writeSheets(original, [laidOut()]);
  const written = await (await openPackage(bytes)).readText("xl/styles.xml");
  expect(written).toMatch(
    /<cellXfs count="\d+"><xf [^>]*xfId="0"\/>(<xf numFmtId="0" fontId="0" fillId="0" borderId="0"\/>){3}<xf [^>]*apply/,
  );
  expect((await writeSheets(bytes, [laidOut()])).bytes).toBe(bytes);
});

test("a new relationship gets an id that none has, however large the others are", () => {
  const taken = ["rId999999999", "RID1000000000"].map((id) => [id, "t", "a.xml"] as const);
  const text = `<Relationships xmlns="${PACKAGE}/relationships">${relationships(...taken)}</Relationships>`;
  expect(addRelationship(text, "t", "b.xml").id).toBe("rId1000000001");
});

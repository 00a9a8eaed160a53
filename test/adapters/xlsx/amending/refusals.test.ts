import { NotAmended, UnusableFile, xlsxWorkbookPort } from "../../../../src/adapters/xlsx";
import { MARK_NAME, markText } from "../../../../src/core";
import {
  LINKS,
  MAIN,
  oneSheet,
  relationships,
  workbookFile,
} from "../../../support/xlsx/workbook-file";
import { amended, edit, rowsOf } from "./amended";

const CELLS = [
  '<c r="A1"><v>1</v></c>',
  '<c r="B1"><f>A1+1</f><v>2</v></c>',
  '<c r="C1"><f t="shared" ref="C1:C2" si="0">A1</f><v>3</v></c>',
  '<c r="D1"><f t="array" ref="D1:E2">A1:B2</f><v>4</v></c><c r="E1"><v>5</v></c>',
  '<c r="F1"><v>6</v></c>',
].join("");
const ROWS = `<row r="1">${CELLS}</row><row r="2"><c r="C2"><f t="shared" si="0"/><v>7</v></c><c r="E2"><v>8</v></c></row>`;
const MERGED = '<mergeCells><mergeCell ref="F1:G2"/></mergeCells>';

function sheet(after = MERGED): string {
  return `<worksheet xmlns="${MAIN}"><sheetData>${ROWS}</sheetData>${after}</worksheet>`;
}

function fileOf(xml: string): Promise<Uint8Array> {
  return workbookFile({ sheets: [{ name: "Mitglieder", xml }] });
}

async function refusal(
  bytes: Uint8Array,
  cell: string,
  before: number | undefined,
): Promise<unknown> {
  const port = xlsxWorkbookPort(bytes);
  try {
    await port.amend({ edits: [edit("A1", 1, 9), edit(cell, before, 9)], tables: [] });
    return "accepted";
  } catch (error) {
    expect(port.bytes()).toBe(bytes);
    return error;
  }
}

test.each([
  ["a formula", "B1", 2, "formula"],
  ["a shared formula that has its text", "C1", 3, "formula"],
  ["a shared formula without", "C2", 7, "formula"],
  ["an array formula", "D1", 4, "formula"],
  ["a cell that another's formula fills", "E2", 8, "formula"],
  ["one that it would fill", "D2", undefined, "formula"],
  ["a cell behind the one it is merged with", "G2", undefined, "merged"],
])("refuses %s, and writes nothing", async (_, cell, before, reason) => {
  const refused = await refusal(await fileOf(sheet()), cell, before);
  expect(refused).toBeInstanceOf(NotAmended);
  expect(refused).toMatchObject({ name: "NotAmended", reason });
  expect(refused).toHaveProperty(
    "message",
    expect.stringMatching(new RegExp(`^[^.]*Mitglieder!${cell} [^.]*\\.$`)),
  );
});

test("writes into the cell that shows of those that are merged", async () => {
  const port = await amended(await fileOf(sheet()), [edit("F1", 6, 7)]);
  expect(await rowsOf(port)).toContain('<c r="F1"><v>7</v></c>');
});

test.each([
  ["another number", "F1", 5],
  ["something where nothing was", "F1", undefined],
  ["nothing where something was", "H1", 5],
  ["nothing in a row that is not there", "A9", 5],
])("tells %s as a change since it was read", async (_, cell, before) => {
  const refused = await refusal(await fileOf(sheet()), cell, before);
  expect(refused).toMatchObject({ name: "ChangedSince", reason: "changed" });
  expect(refused).toHaveProperty(
    "message",
    expect.stringContaining(`Mitglieder!${cell} hat sich geändert`),
  );
});

test.each(["1", "true"])("refuses a sheet that is protected (sheet=%p)", async (value) => {
  const protection = `<sheetProtection sheet="${value}" objects="1"/>`;
  const refused = await refusal(await fileOf(sheet(protection)), "F1", 6);
  expect(refused).toMatchObject({ name: "NotAmended", reason: "protected" });
});

test("writes where protection is prepared and off", async () => {
  expect(await refusal(await fileOf(sheet('<sheetProtection sheet="0"/>')), "F1", 6)).toBe(
    "accepted",
  );
});

test("refuses a sheet that is gone, one that is a chart, and one of ours", async () => {
  const mark = `<definedNames><definedName name="${MARK_NAME}" localSheetId="0" hidden="1">${markText("delegation")}</definedName></definedNames>`;
  const own = await workbookFile({
    sheets: [
      { name: "Mitglieder", xml: sheet() },
      { name: "Bild", kind: "chartsheet", xml: "<chartsheet/>" },
    ],
    after: mark,
  });
  expect(await refusal(own, "F1", 6)).toMatchObject({ name: "NotAmended", reason: "written" });
  for (const name of ["Gelöscht", "Bild"]) {
    const amending = amended(own, [edit("A1", 1, 2, name)]);
    await expect(amending).rejects.toMatchObject({ name: "ChangedSince", reason: "missing" });
  }
});

test("writes where only the structure of the workbook is protected", async () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const locked = await oneSheet(rows, { before: '<workbookProtection lockStructure="1"/>' });
  expect(await rowsOf(await amended(locked, [edit("A1", 1, 2)]))).toContain("<v>2</v>");
});

test("refuses a workbook with a history of revisions", async () => {
  const links = relationships(
    ["rId1", `${LINKS}/worksheet`, "worksheets/sheet1.xml"],
    ["rId2", `${LINKS}/revisionHeaders`, "revisions/revisionHeaders.xml"],
  );
  const list = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links}</Relationships>`;
  const shared = await oneSheet(ROWS, { parts: new Map([["xl/_rels/workbook.xml.rels", list]]) });
  expect(await refusal(shared, "F1", 6)).toMatchObject({ reason: "shared-for-editing" });
});

test.each([
  ["twice the same row", '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"/>'],
  ["twice the same cell", '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
])("takes %s for damage", async (_, rows) => {
  const damaged = await oneSheet(rows);
  await expect(amended(damaged, [edit("A1", 1, 9)])).rejects.toBeInstanceOf(UnusableFile);
});

test("what is no cell is a mistake of ours", async () => {
  await expect(amended(await fileOf(sheet()), [edit("F", 6, 7)])).rejects.toThrow(RangeError);
});

test("amends after a refusal, and two begun at once one after the other", async () => {
  const port = xlsxWorkbookPort(await fileOf(sheet()));
  const first = port.amend({ edits: [edit("F1", 5, 7)], tables: [] });
  const second = port.amend({ edits: [edit("F1", 6, 8)], tables: [] });
  const third = port.amend({ edits: [edit("F1", 8, 9)], tables: [] });
  await expect(first).rejects.toMatchObject({ reason: "changed" });
  await Promise.all([second, third]);
  expect(await rowsOf(port)).toContain('<c r="F1"><v>9</v></c>');
});

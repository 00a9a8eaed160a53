import { undoOf, type TableEdit } from "../../../../src/core";
import { LINKS, MAIN, relationships, workbookFile } from "../../../support/xlsx/workbook-file";
import { amended, day, edit, partOf, rowsOf, SHEET, tableEdit, touched } from "./amended";

const STYLES = [
  '<numFmts><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/></numFmts>',
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="0" borderId="1"/><xf numFmtId="164"/></cellXfs>',
].join("");

function sheet(rows: string, around: { before?: string; after?: string } = {}): string {
  const { before = "", after = "" } = around;
  return `<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}">${before}${rows}${after}</worksheet>`;
}

function fileOf(xml: string, table?: string): Promise<Uint8Array> {
  const links = relationships(["rId1", `${LINKS}/table`, "../tables/table1.xml"]);
  return workbookFile({
    sheets: [{ name: "Mitglieder", xml, ...(table !== undefined && { links }) }],
    styles: STYLES,
    ...(table !== undefined && { parts: new Map([["xl/tables/table1.xml", table]]) }),
  });
}

const data = (...rows: string[]) => `<sheetData>${rows.join("")}</sheetData>`;
const cell = (address: string, value: number, style = "") =>
  `<c r="${address}"${style}><v>${value}</v></c>`;
const row = (index: number, rest = "") =>
  `<row r="${index}"${rest}>${cell(`A${index}`, index)}</row>`;

describe("a row that is not there yet", () => {
  test.each([
    ["between others", "A2", data(row(1), '<row r="2"><c r="A2"><v>9</v></c></row>', row(4))],
    ["behind the last", "A5", data(row(1), row(4), '<row r="5"><c r="A5"><v>9</v></c></row>')],
  ])("comes %s", async (_, place, rows) => {
    const port = await amended(await fileOf(sheet(data(row(1), row(4)))), [
      edit(place, undefined, 9),
    ]);
    expect(await partOf(port)).toBe(sheet(rows));
  });

  test("comes in front of the first, and others in their order", async () => {
    const original = await fileOf(sheet(data(row(3))));
    const edits = [edit("A4", undefined, 8), edit("A1", undefined, 9), edit("A2", undefined, 7)];
    const { sheets } = await (await amended(original, edits)).read();
    expect(sheets[0]?.rows.map(({ index, cells }) => [index, ...cells])).toEqual([
      [0, 9],
      [1, 7],
      [2, 3],
      [3, 8],
    ]);
  });

  test("comes into a sheet that has none, written either way", async () => {
    for (const empty of ["<sheetData/>", "<sheetData ></sheetData>"]) {
      const port = await amended(await fileOf(sheet(empty)), [
        edit("B2", undefined, 9),
        edit("A1", undefined, 8),
      ]);
      const open = empty === "<sheetData/>" ? "<sheetData>" : "<sheetData >";
      const rows = '<row r="1"><c r="A1"><v>8</v></c></row><row r="2"><c r="B2"><v>9</v></c></row>';
      expect(await partOf(port)).toBe(sheet(`${open}${rows}</sheetData>`));
    }
  });

  test("fills one that stands there without cells, and keeps what that says", async () => {
    const original = await fileOf(sheet(data(row(1), '<row r="2" ht="30" spans="1:1" />', row(3))));
    const port = await amended(original, [edit("B2", undefined, 9)]);
    expect(await rowsOf(port)).toContain(
      '<row r="2" ht="30" spans="1:2"><c r="B2"><v>9</v></c></row>',
    );
  });

  test("widens the area that the sheet says it fills", async () => {
    const before = '<dimension ref="A1:A4"/>';
    const original = await fileOf(sheet(data(row(1), row(4)), { before }));
    expect(await partOf(await amended(original, [edit("C7", undefined, 9)]))).toContain(
      '<dimension ref="A1:C7"/>',
    );
    expect(await partOf(await amended(original, [edit("A2", undefined, 9)]))).toContain(before);
  });
});

describe("a new entry below a list", () => {
  const LIST = data(
    '<row r="1"><c r="A1"><v>1</v></c></row>',
    `<row r="2" ht="40" s="1" customFormat="1">${cell("A2", 1, ' s="1"')}${cell("B2", 44000, ' s="2"')}<c r="C2" s="1"/><c r="E2" s="1"/></row>`,
  );
  const ENTRY = [edit("A3", undefined, 3), edit("B3", undefined, day("2021-02-17"))];

  test("looks like the row above as far as the list reaches, its height aside", async () => {
    const original = await fileOf(sheet(LIST));
    const port = await amended(original, ENTRY);
    const cells = '<c r="A3" s="1"><v>3</v></c><c r="B3" s="2"><v>44244</v></c><c r="C3" s="1"/>';
    expect(await rowsOf(port)).toContain(`<row r="3" s="1" customFormat="1">${cells}</row>`);
    expect(await touched(original, port.bytes())).toEqual([SHEET]);
  });

  test("looks so below an entry that is new as well", async () => {
    const port = await amended(await fileOf(sheet(LIST)), [...ENTRY, edit("A4", undefined, 4)]);
    expect(await rowsOf(port)).toContain(
      '<c r="A4" s="1"><v>4</v></c><c r="B4" s="2"/><c r="C4" s="1"/>',
    );
  });

  test("keeps the look of cells that wait for it, where they have one", async () => {
    const waiting = LIST.replace(
      "</sheetData>",
      '<row r="3"><c r="A3"/><c r="B3" s="1"/></row></sheetData>',
    );
    const port = await amended(await fileOf(sheet(waiting)), [
      edit("A3", undefined, 3),
      edit("B3", undefined, 4),
    ]);
    expect(await rowsOf(port)).toContain(
      '<c r="A3" s="1"><v>3</v></c><c r="B3" s="1"><v>4</v></c><c r="C3" s="1"/>',
    );
  });
});

describe("an Excel table", () => {
  const TABLE = `<table xmlns="${MAIN}" id="1" name="Liste" displayName="Liste" ref="A1:B2" totalsRowShown="0"><autoFilter ref="A1:B2"><filterColumn colId="0"/></autoFilter><sortState ref="A2:B2"/><tableColumns count="2"><tableColumn id="1" name="1"/><tableColumn id="2" name="b"/></tableColumns></table>`;
  const AFTER = [
    '<conditionalFormatting sqref="B2"><cfRule type="expression" priority="1"><formula>B2&gt;1</formula></cfRule></conditionalFormatting>',
    '<dataValidations count="3"><dataValidation sqref="A2:B2"/><dataValidation sqref="A2 B2"/><dataValidation sqref="D2"/></dataValidations>',
    '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
  ].join("");
  const ROWS = sheet(data(row(1), row(2)), { after: AFTER });
  const GROWN: readonly TableEdit[] = [tableEdit("Liste", "A1:B2", "A1:B3")];
  const EDITS = [edit("A3", undefined, 3)];

  test("takes in the row below it, with its filter and what covers it to its end", async () => {
    const original = await fileOf(ROWS, TABLE);
    const port = await amended(original, EDITS, GROWN);
    const { tables } = (await port.read()).sheets[0] ?? {};
    expect(tables?.map(({ range }) => range.bottom)).toEqual([2]);
    expect(await partOf(port, "xl/tables/table1.xml")).toBe(
      TABLE.replace('ref="A1:B2" totals', 'ref="A1:B3" totals').replace(
        'Filter ref="A1:B2"',
        'Filter ref="A1:B3"',
      ),
    );
    const xml = await partOf(port);
    expect(xml).toContain('<conditionalFormatting sqref="B2:B3">');
    expect(xml).toContain(
      '<dataValidation sqref="A2:B3"/><dataValidation sqref="A2 B2"/><dataValidation sqref="D2"/>',
    );
    expect(await touched(original, port.bytes())).toEqual([SHEET, "xl/tables/table1.xml"]);
  });

  test("gives the row up again when that is undone, as do its formats", async () => {
    const port = await amended(await fileOf(ROWS, TABLE), EDITS, GROWN);
    await port.amend(undoOf({ edits: EDITS, tables: GROWN }));
    expect(await partOf(port, "xl/tables/table1.xml")).toBe(TABLE);
    expect(await partOf(port)).toContain(AFTER);
    expect((await port.read()).sheets[0]?.rows).toHaveLength(2);
  });

  test("leaves alone what ends above its end", async () => {
    const after = '<dataValidations count="1"><dataValidation sqref="A2"/></dataValidations>';
    const original = await fileOf(
      sheet(data(row(1), row(2), row(3)), { after }),
      TABLE.replaceAll("A1:B2", "A1:B3"),
    );
    const grown = [tableEdit("Liste", "A1:B3", "A1:B4")];
    expect(await partOf(await amended(original, [], grown))).toContain(after);
  });

  test("has its cells changed right below the headings", async () => {
    const port = await amended(await fileOf(ROWS, TABLE), [edit("A2", 2, 5)]);
    expect(await rowsOf(port)).toContain('<c r="A2"><v>5</v></c>');
  });

  test("keeps a filter that ends elsewhere", async () => {
    const short = TABLE.replace('Filter ref="A1:B2"', 'Filter ref="A1:B1"');
    const port = await amended(await fileOf(ROWS, short), EDITS, GROWN);
    expect(await partOf(port, "xl/tables/table1.xml")).toContain('Filter ref="A1:B1"');
  });

  test("does not grow where it ends with totals", async () => {
    const totals = TABLE.replace("totalsRowShown", 'totalsRowCount="1" totalsRowShown');
    const growing = amended(await fileOf(ROWS, totals), EDITS, GROWN);
    await expect(growing).rejects.toMatchObject({ name: "NotAmended", reason: "totals" });
  });

  test("keeps its headings, which its columns go by", async () => {
    const renaming = amended(await fileOf(ROWS, TABLE), [edit("A1", 1, "neu")]);
    await expect(renaming).rejects.toMatchObject({ name: "NotAmended", reason: "heading" });
  });

  test("that would lose a column is a mistake of ours", async () => {
    const narrow = [tableEdit("Liste", "A1:B2", "A1:A3")];
    await expect(amended(await fileOf(ROWS, TABLE), [], narrow)).rejects.toThrow(RangeError);
  });
});

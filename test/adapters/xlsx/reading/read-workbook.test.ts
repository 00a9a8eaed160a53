import type { CellValue, Workbook } from "../../../../src/core";
import { readWorkbook } from "../../../../src/adapters/xlsx/reading";
import { createPackage } from "../../../../src/adapters/xlsx/package";
import { reasonOf } from "../../../support/xlsx/rejection";
import {
  LINKS,
  MAIN,
  oneSheet,
  relationships,
  workbookFile,
  workbookParts,
  type WorkbookText,
} from "../../../support/xlsx/workbook-file";

type Rest = Omit<WorkbookText, "sheets">;

async function rowsOf(rows: string, rest?: Rest) {
  return (await readWorkbook(await oneSheet(rows, rest))).sheets[0]!.rows;
}

/** The values of one row of cells. */
async function cells(inner: string, rest?: Rest): Promise<readonly CellValue[]> {
  return (await rowsOf(`<row r="1">${inner}</row>`, rest))[0]?.cells ?? [];
}

async function sheetOf(xml: string): Promise<Workbook["sheets"][number]> {
  const whole = `<worksheet xmlns="${MAIN}">${xml}</worksheet>`;
  return (await readWorkbook(await workbookFile({ sheets: [{ name: "A", xml: whole }] })))
    .sheets[0]!;
}

describe("the values of cells", () => {
  test("numbers, as precise as they are written", async () => {
    const inner =
      '<c r="A1"><v>1E+05</v></c><c r="B1" t="n"><v> 0.1 </v></c><c r="C1"><v>-12345678901234</v></c>';
    expect(await cells(inner)).toEqual([100_000, 0.1, -12_345_678_901_234]);
  });

  test("truth values, errors and the cached results of formulas", async () => {
    const inner =
      '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><f>A0</f><v>#REF!</v></c><c r="D1" t="str"><f>"a"</f><v>a_x000D_b</v></c><c r="E1"><f>1+1</f><v>2</v></c><c r="F1"><f>1+1</f></c>';
    expect(await cells(inner)).toEqual([true, false, { type: "error", code: "#REF!" }, "a\rb", 2]);
  });

  test("shared strings: plain, rich without reading aids, escaped, blanks kept", async () => {
    const strings =
      '<si><t>Frau Bednarz</t></si><si><r><t>Schulze </t></r><r><rPr><b/></rPr><t>Esking</t></r><rPh sb="0" eb="1"><t>kana</t></rPh></si><si><t xml:space="preserve"> a_x005F_x0041_ </t></si><si/>';
    const inner = [0, 1, 2, 3, 0].map((n) => `<c t="s"><v>${n}</v></c>`).join("");
    expect(await cells(inner, { strings })).toEqual([
      "Frau Bednarz",
      "Schulze Esking",
      " a_x0041_ ",
      undefined,
      "Frau Bednarz",
    ]);
  });

  test("inline strings, rich ones and CDATA too", async () => {
    const inner =
      '<c t="inlineStr"><is><t>a</t></is></c><c t="inlineStr"><is><r><t>b</t></r><r><t><![CDATA[<c>]]></t></r><rPh><t>x</t></rPh></is></c>';
    expect(await cells(inner)).toEqual(["a", "b<c>"]);
  });

  test("text in a cell that says it is a number stays text", async () => {
    expect(await cells('<c r="A1"><v>abc</v></c><c r="B1"><v>Infinity</v></c>')).toEqual([
      "abc",
      "Infinity",
    ]);
  });

  test("a text number that the file does not have is damage, not an empty cell", async () => {
    expect(await reasonOf(cells('<c t="s"><v>1</v></c>', { strings: "<si><t>a</t></si>" }))).toBe(
      "invalid-xml",
    );
    expect(await reasonOf(cells('<c t="s"><v>0</v></c>'))).toBe("invalid-xml");
  });

  test("dates by their format, in both date systems", async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="20"/></cellXfs><cellStyles><xf numFmtId="14"/></cellStyles>';
    const inner =
      '<c r="A1" s="1"><v>44244</v></c><c r="B1" s="2"><v>0.6875</v></c><c r="C1" s="0"><v>44244</v></c><c r="D1" s="3"><v>5</v></c>';
    const day = { type: "date", epochDay: 18_675, minutes: 0, format: "dd.mm.yyyy" };
    const time = { type: "date", epochDay: undefined, minutes: 990, format: "h:mm" };
    expect(await cells(inner, { styles })).toEqual([day, time, 44_244, 5]);
    const before = '<workbookPr date1904="1"/>';
    expect((await cells(inner, { styles, before }))[0]).toEqual({
      ...day,
      epochDay: 18_675 + 1462,
    });
  });

  test("ISO dates", async () => {
    const inner = '<c t="d"><v>2021-02-17T16:30:00</v></c><c t="d"><v>bald</v></c>';
    expect(await cells(inner)).toEqual([
      { type: "date", epochDay: 18_675, minutes: 990, format: "yyyy-mm-dd" },
      "bald",
    ]);
  });
});

describe("the rows of a sheet", () => {
  test("leave out empty ones and keep their index and whether they are hidden", async () => {
    const rows =
      '<row r="2"><c r="C2"><v>1</v></c><c r="E2" s="1"/></row><row r="3"/><row r="5" hidden="1"><c r="A5"><v>2</v></c></row><row r="6" ht="0" customHeight="1"><c r="A6"><v>3</v></c></row>';
    expect(await rowsOf(rows)).toEqual([
      { index: 1, hidden: false, cells: [undefined, undefined, 1] },
      { index: 4, hidden: true, cells: [2] },
      { index: 5, hidden: true, cells: [3] },
    ]);
  });

  test("are counted on where they or their cells have no address", async () => {
    const rows =
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="4"><c><v>4</v></c></row><row><c><v>5</v></c></row><row><c r="B9"><v>6</v></c></row>';
    expect((await rowsOf(rows)).map(({ index, cells: values }) => [index, values])).toEqual([
      [0, [1, undefined, undefined, 2, 3]],
      [3, [4]],
      [4, [5]],
      [8, [undefined, 6]],
    ]);
  });

  test("are sorted in a file that has them in disorder", async () => {
    const rows =
      '<row r="3"><c r="B3"><v>3</v></c></row><row r="1"><c r="C1"><v>2</v></c><c r="A1"><v>1</v></c></row><row r="3"><c r="A3"><v>4</v></c></row>';
    expect((await rowsOf(rows)).map(({ index, cells: values }) => [index, values])).toEqual([
      [0, [1, undefined, 2]],
      [2, [4, 3]],
    ]);
  });

  test.each([
    ["a row beyond the last", '<row r="1048577"><c><v>1</v></c></row>'],
    ["a row that is no number", '<row r="eins"><c><v>1</v></c></row>'],
    ["a column beyond the last", '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ["a cell that is no address", '<row r="1"><c r="?"><v>1</v></c></row>'],
  ])("are refused for %s", async (_, rows) => {
    expect(await reasonOf(rowsOf(rows))).toBe("invalid-xml");
  });

  test("at the far right of every line are too much, not a full memory", async () => {
    const rows = '<row><c r="XFD1"><v>1</v></c></row>'.replace(' r="XFD1"', ' r="XFD"');
    expect(await reasonOf(rowsOf(rows.repeat(5000)))).toBe("too-large");
  });
});

describe("a sheet", () => {
  test("tells merges and hidden columns as ranges, never as cells", async () => {
    const sheet = await sheetOf(
      '<cols><col min="2" max="900000000" hidden="1"/><col min="1" max="1" width="0"/><col min="7" max="5" hidden="1"/></cols><sheetData/><mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="Unsinn"/></mergeCells>',
    );
    expect(sheet.hiddenColumns).toEqual([{ first: 0, last: 16_383 }]);
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }]);
  });

  test("tells its tables", async () => {
    const links = relationships(
      ["t1", `${LINKS}/table`, "../tables/table1.xml"],
      ["t2", `${LINKS}/table`, "../tables/fehlt.xml"],
      ["t3", `${LINKS}/table`, "/xl/tables/table3.xml"],
    );
    const parts = new Map([
      [
        "xl/tables/table1.xml",
        `<table xmlns="${MAIN}" name="x" displayName="Mitglieder" ref="A3:C9" totalsRowCount="1"/>`,
      ],
      [
        "xl/tables/table3.xml",
        `<t:table xmlns:t="${MAIN}" displayName="Ohne" ref="E1:F2" headerRowCount="0"/>`,
      ],
    ]);
    const { sheets } = await readWorkbook(
      await workbookFile({ sheets: [{ name: "A", links }], parts }),
    );
    expect(sheets[0]?.tables).toEqual([
      {
        name: "Mitglieder",
        range: { top: 2, left: 0, bottom: 8, right: 2 },
        headerRows: 1,
        totalsRows: 1,
      },
      {
        name: "Ohne",
        range: { top: 0, left: 4, bottom: 1, right: 5 },
        headerRows: 0,
        totalsRows: 0,
      },
    ]);
  });

  test("reads the cells of alternate content once", async () => {
    const compatibility =
      'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
    const sheet = await sheetOf(
      `<sheetData ${compatibility}><row r="1"><mc:AlternateContent><mc:Choice Requires="x14"><c><v>1</v></c></mc:Choice><mc:Fallback><c><v>2</v></c></mc:Fallback></mc:AlternateContent><c><v>3</v></c></row></sheetData>`,
    );
    expect(sheet.rows[0]?.cells).toEqual([1, 3]);
  });

  test("is not confused by extensions that use the same names", async () => {
    const sheet = await sheetOf(
      '<sheetData><row r="1"><c r="A1"><v>1</v><extLst><ext xmlns:y="urn:y"><y:c r="B1"><y:v>2</y:v></y:c></ext></extLst></c></row></sheetData>',
    );
    expect(sheet.rows[0]?.cells).toEqual([1]);
  });
});

describe("a workbook", () => {
  test("lists worksheets in their order with their visibility, without chart sheets", async () => {
    const sheets = [
      { name: "B", state: "hidden" },
      { name: "Diagramm", kind: "chartsheet", xml: "<chartsheet/>" },
      { name: "A", state: "veryHidden" },
      { name: "__proto__" },
    ];
    const workbook = await readWorkbook(await workbookFile({ sheets }));
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["B", "hidden"],
      ["A", "veryHidden"],
      ["__proto__", "visible"],
    ]);
  });

  test("tells which sheets bear the product's mark, counting chart sheets", async () => {
    const mark = (sheet: number | undefined, text: string) =>
      `<definedName name="_entsendung"${sheet === undefined ? "" : ` localSheetId="${sheet}"`} hidden="1">${text}</definedName>`;
    const after = `<definedNames>${mark(undefined, '"report"')}${mark(2, '"delegation"')}${mark(3, '"anderes"')}${mark(4, "A!$A$1")}</definedNames>`;
    const sheets = [
      { name: "A" },
      { name: "D", kind: "chartsheet", xml: "<chartsheet/>" },
      { name: "E" },
      { name: "F" },
      { name: "G" },
    ];
    const workbook = await readWorkbook(await workbookFile({ sheets, after }));
    expect(workbook.sheets.map(({ mark: kind }) => kind)).toEqual([
      undefined,
      "delegation",
      undefined,
      undefined,
    ]);
  });

  test("is read in the Strict form too", async () => {
    const file = await oneSheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', {
      strict: true,
      strings: "<si><t>a</t></si>",
    });
    expect((await readWorkbook(file)).sheets[0]?.rows[0]?.cells).toEqual(["a"]);
  });

  test.each<[string, string, [string, string]]>([
    ["a damaged sheet", "invalid-xml", ["xl/worksheets/sheet1.xml", "<worksheet><row>"]],
    ["another thing in a sheet's place", "invalid-xml", ["xl/worksheets/sheet1.xml", "<html/>"]],
    [
      "a document type in a sheet",
      "doctype",
      ["xl/worksheets/sheet1.xml", "<!DOCTYPE x><worksheet/>"],
    ],
    [
      "a damaged list of sheets",
      "invalid-xml",
      ["xl/workbook.xml", "<workbook><sheets></workbook>"],
    ],
    ["damaged styles", "invalid-xml", ["xl/styles.xml", ""]],
  ])("is refused for %s", async (_, reason, [part, text]) => {
    const file = oneSheet("", { parts: new Map([[part, text]]) });
    expect(await reasonOf(readWorkbook(await file))).toBe(reason);
  });

  test("is refused when a sheet is missing, and the sentence names it", async () => {
    const parts = workbookParts({ sheets: [{ name: "Mitglieder" }] });
    parts.delete("xl/worksheets/sheet1.xml");
    await expect(readWorkbook(await createPackage(parts))).rejects.toThrow(
      "In der Datei fehlt das Blatt „Mitglieder“;",
    );
  });

  test("is refused when a sheet is no text, and the sentence names it", async () => {
    const parts = new Map([["xl/worksheets/sheet1.xml", Uint8Array.of(0x3c, 0x61, 0xff)]]);
    await expect(readWorkbook(await oneSheet("", { parts }))).rejects.toThrow(
      "In der Datei ist das Blatt „Mitglieder“ beschädigt;",
    );
  });

  test("cut off anywhere is refused with a sentence and no other error", async () => {
    const whole = await oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
    for (let length = 0; length < whole.length; length++) {
      expect(await reasonOf(readWorkbook(whole.slice(0, length)))).not.toBe("accepted");
    }
  });
});

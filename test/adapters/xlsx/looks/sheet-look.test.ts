import { lookOfSheet } from "../../../support/xlsx/looked-at";

const STYLES =
  '<fonts><font/><font><b/></font><font><i/></font><font><u/></font></fonts><fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills><borders><border/><border><top style="thin"/></border></borders><cellXfs><xf/><xf fontId="1"/><xf fontId="2"/><xf fontId="3"/><xf fillId="2"/><xf borderId="1"/></cellXfs>';

function look(inside: string) {
  return lookOfSheet(inside, { styles: STYLES });
}

describe("the columns of a sheet", () => {
  test("have their widths in pixels, hidden ones none", async () => {
    const sheet = await look(
      '<cols><col min="1" max="1" width="9.140625"/><col min="2" max="3" width="20.7109375" hidden="1"/><col min="5" max="5" width="0"/><col min="6" max="6" style="1"/><col min="7" max="7" width="1000000"/></cols><sheetData/>',
    );
    const widths = [0, 1, 2, 3, 4, 5, 6, 16_383].map((column) => sheet.columnWidth(column));
    expect(widths).toEqual([64, 0, 0, 64, 0, 64, 1785, 64]);
  });

  test.each([
    ['defaultColWidth="11.42578125"', 80],
    ['baseColWidth="10"', 80],
    ['baseColWidth="-3"', 64],
    ['defaultColWidth="viel"', 64],
  ])("have the sheet's default width: %s", async (attribute, width) => {
    const sheet = await look(`<sheetFormatPr ${attribute}/><sheetData/>`);
    expect(sheet.columnWidth(3)).toBe(width);
  });

  test("are read as spans, however far they reach, in disorder and doubled", async () => {
    const sheet = await look(
      '<cols><col min="4" max="900000000" width="4"/><col min="2" max="2" width="2"/><col min="6" max="6" width="6"/><col min="9" max="8" width="9"/><col min="x" max="y"/></cols><sheetData/>',
    );
    const widths = [0, 1, 2, 3, 5, 6].map((column) => sheet.columnWidth(column));
    expect(widths).toEqual([64, 14, 64, 28, 42, 64]);
  });
});

describe("the rows of a sheet", () => {
  test("have their heights in pixels, hidden ones none", async () => {
    const sheet = await look(
      '<sheetFormatPr defaultRowHeight="12.75"/><sheetData><row r="1" ht="30"/><row r="2" hidden="1" ht="15"/><row r="3"/><row r="5" ht="0"/><row r="6" ht="1000000"/></sheetData>',
    );
    expect(sheet.defaultRowHeight).toBe(17);
    const heights = [0, 1, 2, 3, 4, 5].map((row) => sheet.rowHeight(row));
    expect(heights).toEqual([40, 0, undefined, undefined, 0, 546]);
  });

  test("are hidden where the sheet is cut off, but for those that it lists", async () => {
    const sheet = await look(
      '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><sheetData><row r="1"/><row r="2" ht="30"/><row r="3" hidden="1"/></sheetData>',
    );
    expect(sheet.defaultRowHeight).toBe(0);
    expect([0, 1, 2, 3].map((row) => sheet.rowHeight(row))).toEqual([20, 40, 0, undefined]);
  });
});

describe("the cells of a sheet", () => {
  test("look like themselves, else like their row, their column, or the first format", async () => {
    const sheet = await look(
      '<cols><col min="2" max="4" style="2"/></cols><sheetData><row r="1"><c r="A1" s="1"/><c r="B1"/></row><row r="2" s="3" customFormat="1"><c r="C2" s="1"/></row><row r="3" s="3"/></sheetData>',
    );
    const bold = { bold: true };
    const italic = { italic: true };
    const underlined = { underline: true };
    expect(sheet.cellLook(0, 0)).toMatchObject(bold);
    expect(sheet.cellLook(0, 1)).toMatchObject({ bold: false, italic: false });
    expect(sheet.cellLook(0, 2)).toMatchObject(italic);
    expect(sheet.cellLook(1, 0)).toMatchObject(underlined);
    expect(sheet.cellLook(1, 2)).toMatchObject(bold);
    expect(sheet.cellLook(1, 3)).toMatchObject(underlined);
    expect(sheet.cellLook(2, 1)).toMatchObject(italic);
    expect(sheet.cellLook(9, 3)).toMatchObject(italic);
    expect(sheet.cellLook(9, 4)).toMatchObject({ italic: false });
    expect(sheet.cellLook(1_048_575, 16_383)).toBe(sheet.cellLook(9, 4));
  });

  test("are found by the addresses that the values have, given or counted on", async () => {
    const sheet = await look(
      '<sheetData><row><c s="1"/><c r="D1" s="2"/><c s="3"/></row><row><c r="B7" s="1"/></row></sheetData>',
    );
    expect(sheet.cellLook(0, 0).bold).toBe(true);
    expect(sheet.cellLook(0, 3).italic).toBe(true);
    expect(sheet.cellLook(0, 4).underline).toBe(true);
    expect(sheet.cellLook(6, 1).bold).toBe(true);
  });

  test("end with the last value, fill or border", async () => {
    const edges = async (rows: string) => {
      const { lastRow, lastColumn } = await look(`<sheetData>${rows}</sheetData>`);
      return [lastRow, lastColumn];
    };
    const value = '<row r="3"><c r="B3"><v>1</v></c></row>';
    expect(await edges("")).toEqual([-1, -1]);
    expect(await edges('<row r="9" s="4" customFormat="1"><c r="Z9" s="1"/></row>')).toEqual([
      -1, -1,
    ]);
    expect(await edges(value)).toEqual([2, 1]);
    expect(await edges(`${value}<row r="7"><c r="D7" s="1"/></row>`)).toEqual([2, 1]);
    expect(await edges(`${value}<row r="5"><c r="A5" s="4"/></row>`)).toEqual([4, 1]);
    expect(await edges(`<row r="1"><c r="F1" s="5"/></row>${value}`)).toEqual([2, 5]);
  });
});

describe("the view of a sheet", () => {
  const pane = (attributes: string) =>
    look(`<sheetViews><sheetView><pane ${attributes}/></sheetView></sheetViews><sheetData/>`);

  test("has frozen rows and columns", async () => {
    expect(await pane('xSplit="1" ySplit="3" state="frozen"')).toMatchObject({
      frozenRows: 3,
      frozenColumns: 1,
    });
    expect(await pane('ySplit="2" state="frozenSplit"')).toMatchObject({
      frozenRows: 2,
      frozenColumns: 0,
    });
  });

  test("has none where it is only split, nor where the number is none", async () => {
    const none = { frozenRows: 0, frozenColumns: 0 };
    expect(await pane('xSplit="1200" ySplit="900"')).toMatchObject(none);
    expect(await pane('xSplit="-1" ySplit="viele" state="frozen"')).toMatchObject(none);
    expect(await pane('ySplit="9e99" state="frozen"')).toMatchObject({ frozenRows: 1_048_576 });
  });

  test.each([
    ["a second window", '<sheetView><pane ySplit="3" state="frozen"/></sheetView></sheetViews>'],
    [
      "a user's own",
      '</sheetViews><customSheetViews><customSheetView><pane ySplit="5" state="frozen"/></customSheetView></customSheetViews>',
    ],
  ])("is the first one, not that of %s", async (_, other) => {
    const sheet = await look(`<sheetViews><sheetView rightToLeft="1"/>${other}<sheetData/>`);
    expect(sheet).toMatchObject({ frozenRows: 0, rightToLeft: true });
  });
});

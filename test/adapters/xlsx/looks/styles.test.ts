import { filledWith, lookOfCell, lookOfSheet } from "../../../support/xlsx/looked-at";

const PLAIN = {
  numberFormat: "General",
  fill: undefined,
  color: undefined,
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  horizontal: undefined,
  vertical: "bottom",
  wrap: false,
  hasBorder: false,
};

function pattern(type: string, colors = ""): string {
  return filledWith(`<patternFill patternType="${type}">${colors}</patternFill>`);
}

const RED_ON_WHITE = '<fgColor rgb="FFFF0000"/><bgColor rgb="FFFFFFFF"/>';

describe("the look of a cell", () => {
  test("is plain where nothing is said, whatever is missing", async () => {
    expect(await lookOfCell("<cellXfs><xf/><xf/></cellXfs>")).toEqual(PLAIN);
    expect(await lookOfCell("")).toEqual(PLAIN);
    expect(
      await lookOfCell('<cellXfs><xf/><xf fontId="9" fillId="9" borderId="9"/></cellXfs>'),
    ).toEqual(PLAIN);
  });

  test.each([
    ["none", "", undefined],
    ["solid", RED_ON_WHITE, "#ff0000"],
    ["mediumGray", RED_ON_WHITE, "#ff8080"],
    ["gray125", "", "#dfdfdf"],
    ["darkGray", '<fgColor indexed="64"/><bgColor indexed="65"/>', "#404040"],
    ["lightUp", RED_ON_WHITE, "#ffbfbf"],
    ["kariert", RED_ON_WHITE, undefined],
  ])("has one colour for the pattern %s", async (type, colors, fill) => {
    expect((await lookOfCell(pattern(type, colors))).fill).toBe(fill);
  });

  test("has the middle of a gradient", async () => {
    const stops = ["FFFF0000", "FF00FF00", "FF0000FF"].map(
      (rgb, at) => `<stop position="${at / 2}"><color rgb="${rgb}"/></stop>`,
    );
    const fill = `<gradientFill degree="90">${stops.join("")}</gradientFill>`;
    expect((await lookOfCell(filledWith(fill))).fill).toBe("#800080");
  });

  test("has Excel's own first two fills, whatever the file says there", async () => {
    const red = `<fill><patternFill patternType="solid">${RED_ON_WHITE}</patternFill></fill>`;
    const styles = (fill: number) =>
      `<fills>${red}${red}${red}</fills><cellXfs><xf/><xf fillId="${fill}"/></cellXfs>`;
    const fills = [0, 1, 2].map(async (fill) => (await lookOfCell(styles(fill))).fill);
    expect(await Promise.all(fills)).toEqual([undefined, "#dfdfdf", "#ff0000"]);
  });

  test("has the strokes, size and colour of its font", async () => {
    const font = (inside: string) =>
      lookOfCell(
        `<fonts><font/><font>${inside}</font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>`,
      );
    expect(
      await font('<b/><i val="1"/><u val="double"/><strike/><sz val="14"/><color rgb="FF9C0006"/>'),
    ).toEqual({
      ...PLAIN,
      ...{ bold: true, italic: true, underline: true, strike: true },
      size: 14,
      color: "#9c0006",
    });
    expect(
      await font('<b val="0"/><i val="false"/><u val="none"/><sz val="1E9"/><color indexed="64"/>'),
    ).toEqual(PLAIN);
  });

  test("does not take fonts and fills of conditional formats and named styles for its own", async () => {
    const others =
      '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><dxfs><dxf><font><b/></font><fill><patternFill patternType="solid"/></fill><border><left style="thin"/></border></dxf></dxfs>';
    const styles = `<fonts><font/></fonts><borders><border/></borders>${others}<cellXfs><xf/><xf/></cellXfs>`;
    expect(await lookOfCell(styles)).toEqual(PLAIN);
  });

  test.each([
    ['horizontal="left"', { horizontal: "left" }],
    ['horizontal="right"', { horizontal: "right" }],
    ['horizontal="center"', { horizontal: "center" }],
    ['horizontal="centerContinuous"', { horizontal: "center" }],
    ['horizontal="justify" vertical="justify"', { horizontal: "left", vertical: "top" }],
    ['horizontal="general" vertical="center"', { vertical: "center" }],
    ['vertical="top" wrapText="1"', { vertical: "top", wrap: true }],
    ['vertical="bottom" wrapText="0"', {}],
  ])("lies as it is told: %s", async (alignment, expected) => {
    const look = await lookOfCell(`<cellXfs><xf/><xf><alignment ${alignment}/></xf></cellXfs>`);
    expect(look).toEqual({ ...PLAIN, ...expected });
  });

  test("has a border where one side draws a line", async () => {
    const border = async (sides: string) => {
      const borders = `<borders><border/><border>${sides}</border></borders>`;
      const formats = '<cellXfs><xf/><xf borderId="1"/></cellXfs>';
      return (await lookOfCell(borders + formats)).hasBorder;
    };
    expect(await border('<left/><bottom style="thin"><color auto="1"/></bottom>')).toBe(true);
    expect(await border('<start style="thin"/>')).toBe(true);
    expect(await border('<left style="none"/><right/>')).toBe(false);
  });

  test.each([
    ["0", "General"],
    ["2", "0.00"],
    ["14", "dd.mm.yyyy"],
    ["44", '_-* #,##0.00 "€"_-;-* #,##0.00 "€"_-;_-* "-"?? "€"_-;_-@_-'],
    ["164", "0.000"],
    ["165", "General"],
  ])("has the number format %s as %s", async (number, code) => {
    const own = '<numFmts><numFmt numFmtId="164" formatCode="0.000"/></numFmts>';
    const look = await lookOfCell(`${own}<cellXfs><xf/><xf numFmtId="${number}"/></cellXfs>`);
    expect(look.numberFormat).toBe(code);
  });

  test("is read in the Strict form and with prefixes too", async () => {
    const strict = await lookOfCell(pattern("solid", RED_ON_WHITE), { strict: true });
    expect(strict.fill).toBe("#ff0000");
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const prefixed = pattern("solid", RED_ON_WHITE).replace(/<(\/?)/g, "<$1y:");
    const parts = new Map([
      ["xl/styles.xml", `<y:styleSheet xmlns:y="${main}">${prefixed}</y:styleSheet>`],
    ]);
    expect((await lookOfCell("", { parts })).fill).toBe("#ff0000");
  });

  test("is one frozen object for all formats that look alike", async () => {
    const styles =
      '<fonts><font/><font><b/></font><font><b/></font></fonts><cellXfs><xf/><xf fontId="1"/><xf fontId="2"/></cellXfs>';
    const cells = '<c r="A1" s="1"/><c r="B1" s="2"/><c r="C1"/>';
    const sheet = await lookOfSheet(`<sheetData><row r="1">${cells}</row></sheetData>`, { styles });
    expect(sheet.cellLook(0, 0)).toBe(sheet.cellLook(0, 1));
    expect(sheet.cellLook(0, 0)).not.toBe(sheet.cellLook(0, 2));
    expect(Object.isFrozen(sheet.cellLook(0, 0))).toBe(true);
  });

  test("is plain where its font lies beyond what Excel allows", async () => {
    const styles = (font: number) =>
      `<fonts>${"<font><b/></font>".repeat(70_000)}</fonts><cellXfs><xf/><xf fontId="${font}"/></cellXfs>`;
    expect((await lookOfCell(styles(65_534))).bold).toBe(true);
    expect((await lookOfCell(styles(65_535))).bold).toBe(false);
  });

  test("is plain where a cell points beyond the list, and beyond what Excel allows", async () => {
    const formats = '<xf/><xf numFmtId="9"/>'.repeat(50_000);
    const cells = ["99999", "65533", "4000000000", "-1", "x", "65535"].map(
      (style) => `<c s="${style}"/>`,
    );
    const sheet = await lookOfSheet(`<sheetData><row r="1">${cells.join("")}</row></sheetData>`, {
      styles: `<cellXfs>${formats}</cellXfs>`,
    });
    const codes = cells.map((_, column) => sheet.cellLook(0, column).numberFormat);
    expect(codes).toEqual(["General", "0%", "General", "General", "General", "General"]);
  });
});

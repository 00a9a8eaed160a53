import { filledWith, lookOfCell, lookOfSheet } from "../../../support/xlsx/looked-at";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const STRICT_DRAWING = "http://purl.oclc.org/ooxml/drawingml/main";

function solid(color: string): string {
  return `<patternFill patternType="solid"><fgColor ${color}/></patternFill>`;
}

function theme(colors: string, namespace = DRAWING, behind = ""): string {
  return `<a:theme xmlns:a="${namespace}"><a:themeElements><a:clrScheme name="Kreis">${colors}</a:clrScheme></a:themeElements>${behind}</a:theme>`;
}

async function fillOf(color: string, rest: { theme?: string; behind?: string } = {}) {
  const { behind, ...parts } = rest;
  return (await lookOfCell(filledWith(solid(color), behind), parts)).fill;
}

/** The greatest difference between two colours in one of red, green and blue. */
function distance(color: string | undefined, other: string): number {
  const channels = (text: string) => [1, 3, 5].map((at) => parseInt(text.slice(at, at + 2), 16));
  const others = channels(other);
  return Math.max(...channels(color ?? "").map((one, at) => Math.abs(one - others[at]!)));
}

describe("a colour", () => {
  test.each([
    ["by its digits", 'rgb="FF00B050"', "#00b050"],
    ["by its digits without opacity", 'rgb="00b050"', "#00b050"],
    ["by its place among the indexed ones", 'indexed="10"', "#ff0000"],
    ["by the last of these places", 'indexed="63"', "#333333"],
    ["by its place in Office's own theme", 'theme="4"', "#4f81bd"],
    ["by the ground, which comes first there", 'theme="0"', "#ffffff"],
    ["by the system's colour of text", 'indexed="64"', "#000000"],
    ["by the system's colour of its ground", 'indexed="65"', "#ffffff"],
    ["automatically", 'auto="1"', "#000000"],
    ["that leads nowhere", 'theme="99"', "#000000"],
    ["that is none", 'rgb="rot"', "#000000"],
  ])("can be given %s", async (_, color, expected) => {
    expect(await fillOf(color)).toBe(expected);
  });

  // What Excel 2007 shows as the shades of its first accent and of black.
  test.each([
    ["4", "0.79998168889431442", "#dce6f1"],
    ["4", "0.59999389629810485", "#b8cce4"],
    ["4", "0.39997558519241921", "#95b3d7"],
    ["4", "-0.249977111117893", "#366092"],
    ["4", "-0.499984740745262", "#244062"],
    ["1", "0.499984740745262", "#808080"],
    ["0", "-0.14999847407452621", "#d9d9d9"],
  ])("of place %s in the theme with a tint of %s is %s", async (place, tint, expected) => {
    expect(distance(await fillOf(`theme="${place}" tint="${tint}"`), expected)).toBeLessThan(2);
  });

  test("is white or black at the ends of its tint, and beyond", async () => {
    const fills = ["1", "-1", "7", "-7"].map((tint) => fillOf(`rgb="FF4F81BD" tint="${tint}"`));
    expect(await Promise.all(fills)).toEqual(["#ffffff", "#000000", "#ffffff", "#000000"]);
    expect(await fillOf('rgb="FF4F81BD" tint="viel"')).toBe("#4f81bd");
  });

  test.each([
    ["transitional", DRAWING],
    ["Strict", STRICT_DRAWING],
  ])("comes from the workbook's own theme, %s", async (_, namespace) => {
    const own = theme(
      '<a:dk1><a:sysClr val="windowText" lastClr="102030"/></a:dk1><a:accent1><a:srgbClr val="AABBCC"><a:alpha val="1"/></a:srgbClr></a:accent1>',
      namespace,
      '<a:extraClrSchemeLst><a:clrScheme><a:accent1><a:srgbClr val="000000"/></a:accent1></a:clrScheme></a:extraClrSchemeLst>',
    );
    expect(await fillOf('theme="4"', { theme: own })).toBe("#aabbcc");
    expect(await fillOf('theme="1"', { theme: own })).toBe("#102030");
    expect(await fillOf('theme="9"', { theme: own })).toBe("#f79646");
  });

  test("comes from Office's own theme where the workbook's is damaged", async () => {
    expect(await fillOf('theme="4"', { theme: "<a:theme" })).toBe("#4f81bd");
  });

  test("comes from the workbook's own indexed colours, which stand behind what uses them", async () => {
    const behind =
      '<colors><indexedColors><rgbColor rgb="00112233"/><rgbColor rgb="00445566"/></indexedColors></colors>';
    expect(await fillOf('indexed="1"', { behind })).toBe("#445566");
    expect(await fillOf('indexed="10"', { behind })).toBe("#ff0000");
  });

  test("of a tab is read with its tint", async () => {
    const sheet = await lookOfSheet('<sheetPr><tabColor theme="0" tint="-0.5"/></sheetPr>');
    expect(sheet.tabColor).toBe("#808080");
    expect((await lookOfSheet("<sheetData/>")).tabColor).toBeUndefined();
  });
});

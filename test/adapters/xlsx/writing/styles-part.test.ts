import type { CellRole } from "../../../../src/core";
import { CELL_ROLES } from "../../../../src/core";
import { emptyStyles, placeStyles } from "../../../../src/adapters/xlsx/writing/styles-part";
import { outline, childOf } from "../../../../src/adapters/xlsx/writing/outline";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const plain = (...roles: CellRole[]) => roles.map((role) => ({ role, quoted: false }));
const ALL = CELL_ROLES.flatMap((role) => [
  { role, quoted: false },
  { role, quoted: true },
]);
const USERS = `<?xml version="1.0"?>\n<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.0"/></numFmts><fonts count="1" x="y"><font><sz val="12"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

function counts(text: string) {
  const root = outline(text);
  const size = (list: string) => childOf(root, list)?.children.length;
  return ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"].map(size);
}

test("styles are appended behind the user's, in the user's font, and counts are told anew", () => {
  const { text, indices } = placeStyles(USERS, plain("date"), 0);
  expect([...indices]).toEqual([["date", 1]]);
  expect(text).toContain(
    '<numFmts count="2"><numFmt numFmtId="170" formatCode="0.0"/><numFmt numFmtId="171" formatCode="dd.mm.yyyy"/></numFmts>',
  );
  expect(text).toContain(
    '<fonts count="2" x="y"><font><sz val="12"/><name val="Arial"/></font><font><sz val="11"/><name val="Arial"/></font></fonts>',
  );
  expect(text).toContain(
    '<xf numFmtId="171" fontId="1" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="top" wrapText="1"/></xf></cellXfs>',
  );
});

test("placing the same styles again changes nothing", () => {
  const once = placeStyles(USERS, ALL);
  const twice = placeStyles(once.text, ALL);
  expect(twice.text).toBe(once.text);
  expect(twice.indices).toEqual(once.indices);
  expect(new Set(once.indices.values()).size).toBeGreaterThan(20);
});

test("another program's spelling of our styles is recognised", () => {
  const { text, indices } = placeStyles(USERS, plain("head", "date"));
  const respelt = text
    .replaceAll('wrapText="1"', 'wrapText="true" textRotation="0" indent="0"')
    .replaceAll("<b/>", '<b val="true"/>')
    .replaceAll(' applyFont="1"', "")
    .replaceAll('"/></xf>', '"/><protection locked="true" hidden="false"/></xf>')
    .replaceAll('vertical="top"', "vertical='top'");
  expect(respelt).not.toBe(text);
  const again = placeStyles(respelt, plain("head", "date"));
  expect(again.text).toBe(respelt);
  expect(again.indices).toEqual(indices);
});

test("a style sheet without lists gets their first entries before ours", () => {
  const { text } = placeStyles(emptyStyles("transitional"), plain("head"));
  expect(counts(text)).toEqual([undefined, 2, 3, 2, 1, 2]);
  expect(placeStyles(text, plain("head")).text).toBe(text);
  const selfClosing = placeStyles(`<styleSheet xmlns="${MAIN}"/>`, plain("head")).text;
  expect(counts(selfClosing)).toEqual([undefined, 2, 3, 2, 1, 2]);
});

test("self-closing and missing lists side by side are filled in the order of the schema", () => {
  const text = `<styleSheet xmlns="${MAIN}"><fonts count="0"/><borders /><cellXfs count='0'></cellXfs><dxfs/></styleSheet>`;
  const root = outline(placeStyles(text, plain("date", "head")).text);
  expect(root.children.map(({ name }) => name)).toEqual([
    "numFmts",
    "fonts",
    "fills",
    "borders",
    "cellStyleXfs",
    "cellXfs",
    "cellStyles",
    "dxfs",
  ]);
});

test("what is appended bears the prefix of the part", () => {
  const prefixed = USERS.replace("xmlns=", "xmlns:x=").replace(/<(\/?)(?=[a-z])/gi, "<$1x:");
  const { text } = placeStyles(prefixed, plain("head"));
  expect(counts(text)).toEqual([1, 2, 3, 2, 1, 2]);
  expect(text).not.toMatch(/<\/?(?!x:)[A-Za-z]/);
});

test("a reference that dangles keeps pointing at nothing special", () => {
  const dangling = USERS.replace(
    'fontId="0" fillId="0" borderId="0" xfId',
    'fontId="3" fillId="0" borderId="0" xfId',
  );
  const root = outline(placeStyles(dangling, plain("title")).text);
  const fonts = childOf(root, "fonts")!.children;
  expect(fonts[3]!.children.map(({ name }) => name)).toEqual(["sz", "name", "family"]);
  expect(fonts[4]!.children.map(({ name }) => name)).toContain("b");
});

test("a reference into the blue does not make the list grow to meet it", () => {
  const damaged = USERS.replace(
    'fontId="0" fillId="0" borderId="0" xfId',
    'fontId="4294967295" fillId="0" borderId="0" xfId',
  );
  expect(placeStyles(damaged, plain("title"), 4_000_000_000).text.length).toBeLessThan(3_000);
});

test("Excel's two reserved fills are never taken for ours", () => {
  const grey =
    '<fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/><bgColor indexed="64"/></patternFill></fill>';
  const odd = USERS.replace(/<fills .*<\/fills>/, `<fills count="1">${grey}</fills>`);
  const { text } = placeStyles(odd, plain("head"));
  expect(text).toContain('fillId="2"');
});

test("where Excel takes no more cell formats, a new one is refused and a known one used", () => {
  const full = (count: number) =>
    USERS.replace(
      /<cellXfs.*<\/cellXfs>/,
      `<cellXfs>${'<xf numFmtId="0" fontId="0"/>'.repeat(count)}</cellXfs>`,
    );
  const [room, none] = [full(65_489), full(65_490)];
  const { text, indices } = placeStyles(room, plain("text"));
  expect([...indices.values()]).toEqual([65_489]);
  expect(() => placeStyles(none, plain("text"))).toThrow("so viele verschiedene Zellformate");
  expect(placeStyles(text, plain("text")).text).toBe(text);
});

test("alternatives among the entries count as the branch that Excel reads", () => {
  const font = (size: number) => `<font><sz val="${size}"/><name val="Arial"/></font>`;
  const alternatives = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:hs="http://schemas.haansoft.com/office/spreadsheet/8.0" Requires="hs">${font(7)}${font(8)}</mc:Choice><mc:Fallback>${font(9)}</mc:Fallback></mc:AlternateContent>`;
  const text = USERS.replace("</fonts>", `${alternatives}</fonts>`).replace(
    'fontId="0" fillId="0" borderId="0" xfId="0"',
    'fontId="1" fillId="0" borderId="0" xfId="0"',
  );
  const placed = placeStyles(text, plain("text"));
  expect(placed.text).toContain(`${alternatives}${font(11)}</fonts>`);
  expect(placed.text).toContain('<fonts count="3"');
  expect(placed.text).toContain('<xf numFmtId="0" fontId="2"');
});

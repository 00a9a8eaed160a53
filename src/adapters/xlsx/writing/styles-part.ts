import { ROLE_LOOKS } from "../../../core";
import { MAIN_NAMESPACE, XML_DECLARATION, type Flavour } from "./flavour";
import { placeFormat } from "./number-formats";
import { attributeOf, childOf, outline, type OutlinedElement } from "./outline";
import { append, declareUtf8, splice } from "./splice";
import { styleName, type StyleKey } from "./style-key";
import { growthOf, indexIn, listOf, padList, type GrowingList } from "./style-list";
import { baseFontOf, borderXml, fillXml, fontXml, xfXml, type BaseFont } from "./style-xml";
import type { Typeface } from "./typeface";

export interface PlacedStyles {
  readonly text: string;
  /** Index in cellXfs by `styleName`. */
  readonly indices: ReadonlyMap<string, number>;
  readonly typeface: Typeface;
}

const DEFAULT_XF = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
const NORMAL_STYLE = '<cellStyle name="Normal" xfId="0" builtinId="0"/>';
const DEFAULT_FONT = '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>';
const DEFAULT_BORDER = "<border><left/><right/><top/><bottom/><diagonal/></border>";
/** Excel reserves the first two fills, whatever a file says there. */
const RESERVED_FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
];
/** A reference that points further beyond a list than this is damage, not a gap that we could close. */
const MAX_PADDING = 1_000;

/** The style sheet of a workbook that has none. */
export function emptyStyles(flavour: Flavour): string {
  return `${XML_DECLARATION}<styleSheet xmlns="${MAIN_NAMESPACE[flavour]}"></styleSheet>`;
}

interface StyleLists {
  readonly formats: GrowingList;
  readonly fonts: GrowingList;
  readonly fills: GrowingList;
  readonly borders: GrowingList;
  readonly namedStyles: GrowingList;
  readonly cells: GrowingList;
  readonly styleNames: GrowingList;
  /** Every element that defines or uses a number format id beside the list of formats. */
  readonly formatUsers: readonly OutlinedElement[];
}

/**
 * Finds or appends the styles of these keys. Existing entries keep their index; lists that are
 * missing are seeded and references that dangle are given a default first, so that nothing of the
 * user's changes its look. `usedStyles`: how many cell styles the sheets point at, known or not.
 */
export function placeStyles(
  original: string,
  keys: readonly StyleKey[],
  usedStyles = 0,
): PlacedStyles {
  const text = openRoot(original);
  const root = outline(text);
  const lists = listsOf(root);
  const base = baseFontOf(lists.fonts.existing[0]);
  padAll(lists, usedStyles);
  const indices = new Map(keys.map((key) => [styleName(key), placeStyle(lists, key, base)]));
  const { formats, fonts, fills, borders, namedStyles, cells, styleNames } = lists;
  const growth = [formats, fonts, fills, borders, namedStyles, cells, styleNames].flatMap((list) =>
    growthOf(text, root, list),
  );
  const placed = growth.length === 0 ? original : declareUtf8(splice(text, growth));
  return { text: placed, indices, typeface: base.typeface };
}

/** The lists of a style sheet as they stand. */
export function listsOf(root: OutlinedElement): StyleLists {
  const namedStyles = listOf(root, "cellStyleXfs");
  const cells = listOf(root, "cellXfs");
  const differences = childOf(root, "dxfs")?.children.flatMap(({ children }) => children) ?? [];
  return {
    formats: listOf(root, "numFmts"),
    fonts: listOf(root, "fonts"),
    fills: listOf(root, "fills", RESERVED_FILLS.length),
    borders: listOf(root, "borders"),
    namedStyles,
    cells,
    styleNames: listOf(root, "cellStyles"),
    formatUsers: [...differences, ...namedStyles.existing, ...cells.existing],
  };
}

function openRoot(text: string): string {
  const root = outline(text, 0);
  return root.selfClosing ? splice(text, [append(text, root, "")]) : text;
}

function padAll(lists: StyleLists, usedStyles: number): void {
  padList(lists.fonts, Math.max(1, referenced(lists, "fontId", lists.fonts)), [DEFAULT_FONT]);
  const fills = Math.max(RESERVED_FILLS.length, referenced(lists, "fillId", lists.fills));
  padList(lists.fills, fills, RESERVED_FILLS.concat(RESERVED_FILLS.slice(0, 1)));
  padList(lists.borders, Math.max(1, referenced(lists, "borderId", lists.borders)), [
    DEFAULT_BORDER,
  ]);
  // Without a name for it, LibreOffice takes its own default style instead of the first one.
  if (lists.namedStyles.existing.length === 0) padList(lists.styleNames, 1, [NORMAL_STYLE]);
  padList(lists.namedStyles, 1, [DEFAULT_XF]);
  const used = usedStyles > lists.cells.existing.length + MAX_PADDING ? 0 : usedStyles;
  padList(lists.cells, Math.max(1, used), [DEFAULT_XF]);
}

/** The length that a list would need for every reference to it to be met. */
function referenced({ namedStyles, cells }: StyleLists, id: string, list: GrowingList): number {
  const limit = list.existing.length + MAX_PADDING;
  return [...namedStyles.existing, ...cells.existing]
    .map((xf) => Number(attributeOf(xf, id) ?? 0) + 1)
    .filter((length) => length <= limit)
    .reduce((longest, length) => Math.max(longest, length), 0);
}

function placeStyle(lists: StyleLists, { role, quoted }: StyleKey, base: BaseFont): number {
  const look = ROLE_LOOKS[role];
  const { format, fill, inTable } = look;
  const parts = {
    format: format === undefined ? 0 : placeFormat(lists.formats, lists.formatUsers, format),
    font: indexIn(lists.fonts, fontXml(look, base)),
    fill: fill === undefined ? 0 : indexIn(lists.fills, fillXml(fill)),
    border: inTable ? indexIn(lists.borders, borderXml(role === "head" ? "head" : "cell")) : 0,
  };
  return indexIn(lists.cells, xfXml(parts, look, quoted));
}

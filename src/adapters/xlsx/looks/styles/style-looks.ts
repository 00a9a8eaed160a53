import { PLAIN_LOOK, type CellLook } from "../cell-look";
import { colorOf, INDEXED_COLORS, type Palette } from "../colors";
import { BUILT_IN_CODES } from "./built-in-codes";
import type { CellFormat } from "./cell-formats";
import { fillColor } from "./fill-color";
import { plainFont } from "./fonts";
import { readStyleLists, type StyleLists } from "./style-lists";

/** Excel's limit for the size of a font, in points. */
const MAX_SIZE = 409;
/** Excel's own first two fills, whatever a file says there: none, and an eighth of black. */
const RESERVED_FILLS = [undefined, "#dfdfdf"];

/** How the cells of a workbook can look: one look for each cell format, in the order of `cellXfs`. */
export interface StyleLooks {
  readonly looks: readonly CellLook[];
  readonly palette: Palette;
}

/**
 * The looks of a style sheet; `theme` are the theme's colours by their places. Formats that look
 * alike share one frozen object. What dangles looks plain.
 */
export async function readStyleLooks(
  source: AsyncIterable<string> | undefined,
  theme: readonly string[],
): Promise<StyleLooks> {
  if (source === undefined) return { looks: [], palette: { theme, indexed: INDEXED_COLORS } };
  const lists = await readStyleLists(source);
  const indexed = INDEXED_COLORS.map((color, place) => lists.indexed[place] ?? color);
  const palette = { theme, indexed };
  const codes = new Map([
    ...BUILT_IN_CODES,
    ...lists.codes.map(({ number, code }) => [number, code] as const),
  ]);
  const resolve = resolver(lists, palette, codes);
  return { looks: shared(lists.formats.map(resolve)), palette };
}

function resolver(lists: StyleLists, palette: Palette, codes: ReadonlyMap<number, string>) {
  const fills = lists.fills.map((fill) => fillColor(fill, palette));
  fills.splice(0, RESERVED_FILLS.length, ...RESERVED_FILLS);
  return ({ font, fill, border, numberFormat, alignment }: CellFormat): CellLook => {
    const { color, size, ...strokes } = lists.fonts[font] ?? plainFont();
    return {
      numberFormat: codes.get(numberFormat) ?? PLAIN_LOOK.numberFormat,
      fill: fills[fill],
      color: colorOf(color, palette),
      size: size >= 1 && size <= MAX_SIZE ? size : PLAIN_LOOK.size,
      ...strokes,
      ...alignment,
      hasBorder: lists.borders[border]?.isDrawn ?? false,
    };
  };
}

/** Files may have thousands of formats that look alike. */
function shared(looks: readonly CellLook[]): CellLook[] {
  const byContent = new Map([[JSON.stringify(PLAIN_LOOK), PLAIN_LOOK]]);
  return looks.map((look) => {
    const content = JSON.stringify(look);
    const known = byContent.get(content) ?? Object.freeze(look);
    byContent.set(content, known);
    return known;
  });
}

import { readStyleLooks, readThemeColors, type StyleLooks } from "../looks";
import type { WorkbookParts } from "../package";
import type { CellContext } from "./cell-value";
import { readDateFormats } from "./date-formats";
import { allowanceFor } from "./allowance";
import { readSharedStrings } from "./shared-strings";

/** The text of a part, piece by piece; `what` is told as what is being read, "" as the workbook. */
export type TextOf = (part: string, what?: string) => AsyncIterable<string>;

/** The lists that cells point into. A workbook may lack each of them. */
export async function readCellContext(
  textOf: TextOf,
  { stylesPart, sharedStringsPart, dateSystem }: WorkbookParts,
  allowance = allowanceFor(),
): Promise<CellContext> {
  const formats = stylesPart === undefined ? [] : await readDateFormats(textOf(stylesPart));
  const strings =
    sharedStringsPart === undefined
      ? []
      : await readSharedStrings(textOf(sharedStringsPart), allowance);
  return { strings, formats, dateSystem };
}

/** The lists that looks point into. */
export async function readLookContext(
  textOf: TextOf,
  { stylesPart, themePart }: WorkbookParts,
): Promise<StyleLooks> {
  const theme = await readThemeColors(themePart === undefined ? undefined : textOf(themePart));
  return readStyleLooks(stylesPart === undefined ? undefined : textOf(stylesPart), theme);
}

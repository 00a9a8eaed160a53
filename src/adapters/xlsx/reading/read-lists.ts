import { readStyleLooks, readThemeColors, type StyleLooks } from "../looks";
import { textPieces, type WorkbookParts } from "../package";
import type { CellContext } from "./cell-value";
import { readDateFormats } from "./date-formats";
import { allowanceFor } from "./allowance";
import { sharedDates } from "./shared-dates";
import { readSharedStrings } from "./shared-strings";
import { sharedTexts } from "./shared-texts";

/** The bytes of a part, piece by piece; `what` is told as what is being read, "" as the workbook. */
export type PiecesOf = (part: string, what?: string) => AsyncIterable<Uint8Array>;

/** The lists that cells point into. A workbook may lack each of them. */
export async function readCellContext(
  piecesOf: PiecesOf,
  { stylesPart, sharedStringsPart, dateSystem }: WorkbookParts,
  allowance = allowanceFor(),
): Promise<CellContext> {
  const formats =
    stylesPart === undefined ? [] : await readDateFormats(textPieces(piecesOf(stylesPart)));
  const strings =
    sharedStringsPart === undefined
      ? []
      : await readSharedStrings(piecesOf(sharedStringsPart), allowance);
  return { strings, formats, dateSystem, dateOf: sharedDates(dateSystem), textOf: sharedTexts() };
}

/** The lists that looks point into. */
export async function readLookContext(
  piecesOf: PiecesOf,
  { stylesPart, themePart }: WorkbookParts,
): Promise<StyleLooks> {
  const textOf = (part: string) => textPieces(piecesOf(part));
  const theme = await readThemeColors(themePart === undefined ? undefined : textOf(themePart));
  return readStyleLooks(stylesPart === undefined ? undefined : textOf(stylesPart), theme);
}

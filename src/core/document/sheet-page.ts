import type { LaidOutSheet } from "./laid-out-sheet";

/** Around every sheet on A4, in centimetres: room for filing to the left. */
export const SHEET_MARGINS = { left: 2.5, right: 1, top: 2, bottom: 2, header: 0.8, footer: 0.8 };

/** Excel's limit for a footer, codes included. */
const LONGEST_FOOTER = 255;
const PAGE_NUMBERS = "Seite &P von &N";

/** How a sheet is printed, in what Excel understands: one page wide, any number of pages long. */
export interface SheetPage {
  readonly orientation: LaidOutSheet["orientation"];
  /** So many columns from A on, however long they grow; undefined: all that is there, for users own it. */
  readonly printedColumns: number | undefined;
  /** Zero-based; what every page repeats, and what begins a new one. */
  readonly repeatedRow: number | undefined;
  readonly pageBreak: number | undefined;
  readonly leftFooter: string;
  readonly rightFooter: string;
}

export function sheetPage(sheet: LaidOutSheet): SheetPage {
  const { kind, orientation, columnCount, repeatedRow, pageBreak, footer } = sheet;
  return {
    orientation,
    printedColumns: kind === undefined ? undefined : Math.max(1, columnCount),
    repeatedRow,
    pageBreak,
    leftFooter: footerText(footer),
    rightFooter: PAGE_NUMBERS,
  };
}

/** Excel reads "&" as the beginning of a code: ours is doubled, and never cut in the middle. */
export function footerText(text: string): string {
  const room = LONGEST_FOOTER - PAGE_NUMBERS.length - "&L&R".length;
  let written = "";
  for (const character of text.replace(/[\u0000-\u001F\uFFFE\uFFFF]+/g, " ")) {
    const piece = character === "&" ? "&&" : character;
    if (written.length + piece.length > room) break;
    written += piece;
  }
  return written;
}

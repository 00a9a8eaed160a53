import { formatRange, type LaidOutSheet } from "../../../core";
import { cellsOf } from "../area";
import { extentOf } from "./content";
import type { FormerPage } from "./former-sheet";

const POINTS_A_CENTIMETRE = 72 / 2.54;

/** 2.5 cm to the left for filing, 1.5 cm to the right, 2 cm above and below. */
const MARGINS = {
  leftMargin: 2.5 * POINTS_A_CENTIMETRE,
  rightMargin: 1.5 * POINTS_A_CENTIMETRE,
  topMargin: 2 * POINTS_A_CENTIMETRE,
  bottomMargin: 2 * POINTS_A_CENTIMETRE,
};

const RIGHT_FOOTER = "Seite &P von &N";

/** Excel's limit for a footer, its codes included. */
const LONGEST_FOOTER = 255;

/** The page of a new sheet: A4, one page wide, header row repeated, Stand and page in the footer. */
export function layOutPage(worksheet: Excel.Worksheet, sheet: LaidOutSheet): void {
  const { pageLayout, freezePanes } = worksheet;
  const orientation = sheet.orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.set({ orientation, paperSize: "A4", ...MARGINS });
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea(printArea(sheet));
  const rows = titleRows(sheet);
  if (rows !== undefined) pageLayout.setPrintTitleRows(absoluteRows(rows));
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = footerText(sheet.footer);
  footer.rightFooter = RIGHT_FOOTER;
  if (sheet.frozenRows > 0) freezePanes.freezeRows(sheet.frozenRows);
}

/**
 * What a rewrite changes: the footer, and what depends on the rows. Orientation, margins, widths and
 * anything that users have taken away stay as they are.
 */
export function adaptPage(
  worksheet: Excel.Worksheet,
  sheet: LaidOutSheet,
  { frozen, printArea: area, titleRows: rows, leftFooter }: FormerPage,
): void {
  const { pageLayout, freezePanes } = worksheet;
  const wanted = footerText(sheet.footer);
  if (leftFooter !== wanted) pageLayout.headersFooters.defaultForAllPages.leftFooter = wanted;
  if (area !== undefined && area !== printArea(sheet)) pageLayout.setPrintArea(printArea(sheet));
  const wantedRows = titleRows(sheet);
  if (rows !== undefined && wantedRows !== undefined && rows !== wantedRows) {
    pageLayout.setPrintTitleRows(absoluteRows(wantedRows));
  }
  if (frozen && sheet.frozenRows > 0 && frozen.bottom + 1 !== sheet.frozenRows) {
    freezePanes.freezeRows(sheet.frozenRows);
  }
}

/** Puts back what `adaptPage` may have changed. */
export function restorePage(worksheet: Excel.Worksheet, former: FormerPage): void {
  const { pageLayout, freezePanes } = worksheet;
  pageLayout.headersFooters.defaultForAllPages.leftFooter = former.leftFooter;
  if (former.printArea !== undefined) pageLayout.setPrintArea(former.printArea);
  if (former.titleRows !== undefined) pageLayout.setPrintTitleRows(absoluteRows(former.titleRows));
  if (former.frozen) freezePanes.freezeAt(cellsOf(worksheet, former.frozen));
}

/** Excel reads "&" as the beginning of a code: ours is doubled, and never cut in the middle. */
export function footerText(text: string): string {
  const room = LONGEST_FOOTER - RIGHT_FOOTER.length - "&L&R".length;
  let written = "";
  for (const character of text.replace(/[\u0000-\u001f]+/g, " ")) {
    const piece = character === "&" ? "&&" : character;
    if (written.length + piece.length > room) break;
    written += piece;
  }
  return written;
}

function printArea(sheet: LaidOutSheet): string {
  return formatRange(extentOf(sheet));
}

/** "5:5", the row that every page repeats. */
function titleRows({ repeatedRow }: LaidOutSheet): string | undefined {
  return repeatedRow === undefined ? undefined : `${repeatedRow + 1}:${repeatedRow + 1}`;
}

function absoluteRows(rows: string): string {
  return rows.replace(/\d+/g, "$$$&");
}

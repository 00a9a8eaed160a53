import {
  columnLetters,
  formatAddress,
  SHEET_MARGINS,
  sheetPage,
  type LaidOutSheet,
  type SheetPage,
} from "../../../core";
import { cellsOf } from "../area";
import type { FormerPage } from "./former-sheet";

const POINTS_A_CENTIMETRE = 72 / 2.54;

const MARGINS = Object.fromEntries(
  Object.entries(SHEET_MARGINS).map(([side, centimetres]) => [
    `${side}Margin`,
    centimetres * POINTS_A_CENTIMETRE,
  ]),
);

/** The page of a new sheet: A4, one page wide, header row repeated, Stand and page in the footer. */
export function layOutPage(worksheet: Excel.Worksheet, sheet: LaidOutSheet): void {
  const { pageLayout, freezePanes } = worksheet;
  const page = sheetPage(sheet);
  const orientation = page.orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.set({ orientation, paperSize: "A4", ...MARGINS });
  pageLayout.zoom = { horizontalFitToPages: 1 };
  const area = printArea(page);
  if (area !== undefined) pageLayout.setPrintArea(area);
  const rows = titleRows(page);
  if (rows !== undefined) pageLayout.setPrintTitleRows(absoluteRows(rows));
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = page.leftFooter;
  footer.rightFooter = page.rightFooter;
  if (page.pageBreak !== undefined) breakBefore(worksheet, page.pageBreak);
  if (sheet.frozenRows > 0) freezePanes.freezeRows(sheet.frozenRows);
}

/**
 * What a rewrite changes: the footer, and what depends on the rows. Orientation, margins, widths and
 * anything that users have taken away stay as they are.
 */
export function adaptPage(
  worksheet: Excel.Worksheet,
  sheet: LaidOutSheet,
  former: FormerPage,
): void {
  const { pageLayout, freezePanes } = worksheet;
  const page = sheetPage(sheet);
  if (former.leftFooter !== page.leftFooter) {
    pageLayout.headersFooters.defaultForAllPages.leftFooter = page.leftFooter;
  }
  const area = printArea(page);
  if (former.printArea !== undefined && area !== undefined && former.printArea !== area) {
    pageLayout.setPrintArea(area);
  }
  const rows = titleRows(page);
  if (former.titleRows !== undefined && rows !== undefined && former.titleRows !== rows) {
    pageLayout.setPrintTitleRows(absoluteRows(rows));
  }
  adaptBreaks(worksheet, page, former);
  if (former.frozen && sheet.frozenRows > 0 && former.frozen.bottom + 1 !== sheet.frozenRows) {
    freezePanes.freezeRows(sheet.frozenRows);
  }
}

/** Breaks at rows that have moved would stand anywhere: ours takes their place. */
function adaptBreaks(
  worksheet: Excel.Worksheet,
  { pageBreak }: SheetPage,
  { breaks }: FormerPage,
): void {
  if (pageBreak === undefined || breaks.length === 0) return;
  if (breaks.length === 1 && breaks[0] === pageBreak) return;
  worksheet.horizontalPageBreaks.removePageBreaks();
  breakBefore(worksheet, pageBreak);
}

function breakBefore(worksheet: Excel.Worksheet, row: number): void {
  worksheet.horizontalPageBreaks.add(formatAddress({ row, column: 0 }));
}

/** Puts back what `adaptPage` may have changed. */
export function restorePage(worksheet: Excel.Worksheet, former: FormerPage): void {
  const { pageLayout, freezePanes } = worksheet;
  pageLayout.headersFooters.defaultForAllPages.leftFooter = former.leftFooter;
  if (former.printArea !== undefined) pageLayout.setPrintArea(former.printArea);
  if (former.titleRows !== undefined) pageLayout.setPrintTitleRows(absoluteRows(former.titleRows));
  if (former.breaks.length > 0) {
    worksheet.horizontalPageBreaks.removePageBreaks();
    for (const row of former.breaks) breakBefore(worksheet, row);
  }
  if (former.frozen) freezePanes.freezeAt(cellsOf(worksheet, former.frozen));
}

/** "A:G": whole columns, so that rows which users add are printed too. */
function printArea({ printedColumns }: SheetPage): string | undefined {
  return printedColumns === undefined ? undefined : `A:${columnLetters(printedColumns - 1)}`;
}

/** "5:5", the row that every page repeats. */
function titleRows({ repeatedRow }: SheetPage): string | undefined {
  return repeatedRow === undefined ? undefined : `${repeatedRow + 1}:${repeatedRow + 1}`;
}

function absoluteRows(rows: string): string {
  return rows.replace(/\d+/g, "$$$&");
}

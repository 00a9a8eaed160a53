import { columnLetters, SHEET_MARGINS, sheetPage, type LaidOutSheet } from "../../../core";
import { escapeXml } from "./escape";
import { quotedSheet } from "./links";

const CENTIMETRES_AN_INCH = 2.54;
const PAPER_A4 = 9;
/** The last column that a break across the whole sheet reaches. */
const LAST_COLUMN = 16_383;

/** Margins, A4 one page wide, footer, page break. `printer`: the user's r:id, if any. */
export function pageXml(sheet: LaidOutSheet, printer: string) {
  const { orientation, leftFooter, rightFooter, pageBreak } = sheetPage(sheet);
  const setup = `paperSize="${PAPER_A4}" orientation="${orientation}" fitToWidth="1" fitToHeight="0"`;
  const footer = escapeXml(`&L${leftFooter}&R${rightFooter}`);
  return {
    pageMargins: `<pageMargins ${marginsXml()}/>`,
    pageSetup: `<pageSetup ${setup}${printer}/>`,
    headerFooter: `<headerFooter><oddFooter>${footer}</oddFooter></headerFooter>`,
    rowBreaks: pageBreak === undefined ? "" : breakXml(pageBreak),
  };
}

/** In inches, in the order of the schema. */
function marginsXml(): string {
  const margins = Object.entries(SHEET_MARGINS);
  return margins.map(([side, length]) => `${side}="${length / CENTIMETRES_AN_INCH}"`).join(" ");
}

/** `row` is the first one of the new page; counted from 1, the id is the row above it. */
function breakXml(row: number): string {
  return `<rowBreaks count="1" manualBreakCount="1"><brk id="${row}" max="${LAST_COLUMN}" man="1"/></rowBreaks>`;
}

/** "'Entsendung'!$A:$G": what is printed, so far down as anything stands; undefined: all of the sheet. */
export function printArea(sheet: LaidOutSheet, sheetName: string): string | undefined {
  const { printedColumns } = sheetPage(sheet);
  if (printedColumns === undefined) return undefined;
  return `${quotedSheet(sheetName)}!$A:$${columnLetters(printedColumns - 1)}`;
}

/** "'Entsendung'!$5:$5": the row that every page repeats. */
export function printTitles(sheet: LaidOutSheet, sheetName: string): string | undefined {
  if (sheet.repeatedRow === undefined) return undefined;
  const row = sheet.repeatedRow + 1;
  return `${quotedSheet(sheetName)}!$${row}:$${row}`;
}

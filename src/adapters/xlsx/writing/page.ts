import { formatRange, type LaidOutSheet } from "../../../core";
import { escapeXml } from "./escape";
import { quotedSheet } from "./links";
import { rowCountOf } from "./sheet-rows";

/** Inches: 2.5 cm to the left for filing, 1.5 cm to the right, 2 cm above and below. */
const MARGINS =
  '<pageMargins left="0.984251968503937" right="0.590551181102362" top="0.78740157480315" bottom="0.78740157480315" header="0.31496062992126" footer="0.31496062992126"/>';
const PAPER_A4 = 9;
/** Excel's limit for header or footer, codes included. */
const MAX_FOOTER = 255;
const FOOTER_RIGHT = "&RSeite &P von &N";

/** Margins, A4 one page wide, footer; in the order of the schema. `printer`: the user's r:id, if any. */
export function pageXml({ orientation, footer }: LaidOutSheet, printer: string) {
  const setup = `paperSize="${PAPER_A4}" orientation="${orientation}" fitToWidth="1" fitToHeight="0"`;
  return {
    pageMargins: MARGINS,
    pageSetup: `<pageSetup ${setup}${printer}/>`,
    headerFooter: `<headerFooter><oddFooter>${escapeXml(footerText(footer))}</oddFooter></headerFooter>`,
  };
}

/** Excel reads "&" as the beginning of a code: ours is doubled, and never cut in the middle. */
export function footerText(left: string): string {
  const room = MAX_FOOTER - FOOTER_RIGHT.length - "&L".length;
  const plain = left.replace(/[\u0000-\u001F\uFFFE\uFFFF]+/g, " ");
  let written = "";
  for (const character of plain) {
    const piece = character === "&" ? "&&" : character;
    if (written.length + piece.length > room) break;
    written += piece;
  }
  return `&L${written}${FOOTER_RIGHT}`;
}

/** "'Entsendung'!$A$1:$G$40": what is printed. */
export function printArea(sheet: LaidOutSheet, sheetName: string): string {
  const bottom = Math.max(rowCountOf(sheet), 1) - 1;
  const right = Math.max(sheet.columnCount, 1) - 1;
  const area = formatRange({ top: 0, left: 0, bottom, right }).split(":");
  return `${quotedSheet(sheetName)}!${area.map(absolute).join(":")}`;
}

/** "'Entsendung'!$5:$5": the row that every page repeats. */
export function printTitles(sheet: LaidOutSheet, sheetName: string): string | undefined {
  if (sheet.repeatedRow === undefined) return undefined;
  const row = sheet.repeatedRow + 1;
  return `${quotedSheet(sheetName)}!$${row}:$${row}`;
}

function absolute(address: string): string {
  return address.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}

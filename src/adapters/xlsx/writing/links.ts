import { formatAddress, type LaidOutSheet, type LinkTarget } from "../../../core";
import { escapeStringAttribute } from "./escape";

/** Excel repairs a sheet with more; the cells beyond keep their text. */
const MAX_LINKS = 65_530;
/** Excel's limit for the text that a screen reader is told of a link. */
const MAX_DISPLAY = 255;

/** "'Mitglieder'!E12", apostrophes doubled: how Excel names a cell of another sheet. */
export function locationOf({ sheet, cell }: LinkTarget): string {
  return `${quotedSheet(sheet)}!${cell}`;
}

export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** `<hyperlinks>`, or nothing. `resolve` names the sheet as it is called in this workbook. */
export function linksXml({ cells }: LaidOutSheet, resolve: (sheet: string) => string): string {
  const links: string[] = [];
  for (const { row, column, value } of cells) {
    if (value.type !== "link" || links.length === MAX_LINKS) continue;
    const { sheet, cell } = value.target;
    const location = escapeStringAttribute(locationOf({ sheet: resolve(sheet), cell }));
    const display = escapeStringAttribute(value.text.slice(0, MAX_DISPLAY));
    const ref = formatAddress({ row, column });
    links.push(`<hyperlink ref="${ref}" location="${location}" display="${display}"/>`);
  }
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}

import { formatAddress, type LaidOutCell, type LinkTarget } from "../../../core";
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

export interface LinkList {
  /** A cell with a link; one more than Excel takes is passed over. */
  readonly add: (cell: LaidOutCell) => void;
  /** `<hyperlinks>`, or nothing. */
  readonly xml: () => string;
}

/** Links are told behind the rows that they are in. `resolve` names the sheet as it is called in this workbook. */
export function linkList(resolve: (sheet: string) => string): LinkList {
  const links: string[] = [];
  return {
    add: ({ row, column, value }) => {
      if (value.type !== "link" || links.length === MAX_LINKS) return;
      const { sheet, cell } = value.target;
      const location = escapeStringAttribute(locationOf({ sheet: resolve(sheet), cell }));
      const display = escapeStringAttribute(value.text.slice(0, MAX_DISPLAY));
      const ref = formatAddress({ row, column });
      links.push(`<hyperlink ref="${ref}" location="${location}" display="${display}"/>`);
    },
    xml: () => (links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`),
  };
}

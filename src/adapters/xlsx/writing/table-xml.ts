import {
  formatRange,
  tableSummary,
  type CellRange,
  type LaidOutSheet,
  type LaidOutTable,
} from "../../../core";
import { escapeStringAttribute } from "./escape";
import { MAIN_NAMESPACE, XML_DECLARATION, type Flavour } from "./flavour";
import { tableHeadings } from "./table-columns";

/** Cell formats draw the table; the table's own style only adds what prints well without colour. */
const TABLE_STYLE =
  '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>';

/** Header and body; a table without rows keeps one empty body row, which Excel demands. */
export function tableRange({ top, left, bottom, columns }: LaidOutTable): CellRange {
  return { top, left, bottom: Math.max(bottom, top + 1), right: left + columns.length - 1 };
}

/** The main table has buttons to filter and sort by: the one whose header is repeated in print. */
export function hasFilter({ repeatedRow }: LaidOutSheet, { top }: LaidOutTable): boolean {
  return top === repeatedRow;
}

/** Where Excel keeps what a screen reader is told of a table, since 2010. */
const EXTENSION = {
  uri: "{504A1905-F514-4f6f-8877-14C23A59335A}",
  namespace: "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main",
};

export interface TableIdentity {
  /** Unique in the workbook, like the name. */
  readonly id: number;
  readonly displayName: string;
  /** What the table is about, for those who cannot see what stands above it. */
  readonly title: string;
  /** One table of a sheet has the buttons to sort and filter by. */
  readonly hasFilter: boolean;
}

/** The part of one Excel table. */
export function tableXml(table: LaidOutTable, identity: TableIdentity, flavour: Flavour): string {
  const ref = formatRange(tableRange(table));
  const headings = tableHeadings(table.columns);
  const columns = headings.map(
    (heading, index) => `<tableColumn id="${index + 1}" name="${escapeStringAttribute(heading)}"/>`,
  );
  const name = escapeStringAttribute(identity.displayName);
  return [
    `${XML_DECLARATION}<table xmlns="${MAIN_NAMESPACE[flavour]}" id="${identity.id}"`,
    ` name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0">`,
    identity.hasFilter ? `<autoFilter ref="${ref}"/>` : "",
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>`,
    `${TABLE_STYLE}${alternativeText(table, identity.title)}</table>`,
  ].join("");
}

function alternativeText(table: LaidOutTable, title: string): string {
  const { uri, namespace } = EXTENSION;
  const texts = `altText="${escapeStringAttribute(title)}" altTextSummary="${escapeStringAttribute(tableSummary(table))}"`;
  return `<extLst><ext uri="${uri}" xmlns:x14="${namespace}"><x14:table ${texts}/></ext></extLst>`;
}

import { formatRange, type CellRange, type LaidOutTable } from "../../../core";
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

/** The part of one Excel table. `id` and `displayName` are unique in the workbook. */
export function tableXml(
  table: LaidOutTable,
  identity: { readonly id: number; readonly displayName: string },
  flavour: Flavour,
): string {
  const ref = formatRange(tableRange(table));
  const headings = tableHeadings(table.columns);
  const columns = headings.map(
    (heading, index) => `<tableColumn id="${index + 1}" name="${escapeStringAttribute(heading)}"/>`,
  );
  const name = escapeStringAttribute(identity.displayName);
  return [
    `${XML_DECLARATION}<table xmlns="${MAIN_NAMESPACE[flavour]}" id="${identity.id}"`,
    ` name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0">`,
    `<autoFilter ref="${ref}"/>`,
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>`,
    `${TABLE_STYLE}</table>`,
  ].join("");
}

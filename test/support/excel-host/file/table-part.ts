import { escapeStringAttribute } from "../../../../src/adapters/xlsx/writing/escape";
import { formatRange } from "../../../../src/core";
import { MAIN } from "../../xlsx/workbook-file";
import { cellIn } from "../model/cells";
import type { HostSheet, HostTable } from "../model/workbook";

/** A table's part. `id` is unique in the workbook; the columns bear the headings of the sheet. */
export function tablePart(sheet: HostSheet, table: HostTable, id: number): string {
  const { name, area, showHeaders, showTotals } = table;
  const ref = formatRange(area);
  const body = formatRange({ ...area, bottom: area.bottom - (showTotals ? 1 : 0) });
  const columns = headingsOf(sheet, table).map(
    (heading, index) => `<tableColumn id="${index + 1}" name="${escapeStringAttribute(heading)}"/>`,
  );
  const attributes = [
    `id="${id}" name="${name}" displayName="${name}" ref="${ref}"`,
    showHeaders ? "" : ' headerRowCount="0"',
    showTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"',
  ].join("");
  const filter = showHeaders ? `<autoFilter ref="${body}"/>` : "";
  return `<?xml version="1.0" encoding="UTF-8"?>\n<table xmlns="${MAIN}" ${attributes}>${filter}<tableColumns count="${columns.length}">${columns.join("")}</tableColumns></table>`;
}

function headingsOf(sheet: HostSheet, { area, showHeaders }: HostTable): string[] {
  return Array.from({ length: area.right - area.left + 1 }, (_, index) => {
    const value = showHeaders ? cellIn(sheet.cells, area.top, area.left + index)?.value : undefined;
    return typeof value === "string" && value !== "" ? value : `Spalte${index + 1}`;
  });
}

import { AlignmentType, Paragraph, TableCell, TableRow } from "docx";
import {
  ROLE_LOOKS,
  valueText,
  type CellRole,
  type DocumentValue,
  type TableBlock,
} from "../../core";
import { columnWidths } from "./column-widths";
import { DescribedTable } from "./described-table";
import { markStyle, STYLES } from "./style-names";
import { oneLine, textRuns } from "./text-runs";

/** A table of `width` twips under a heading; its first row comes again on every page, and no row is torn. */
export function wordTable(table: TableBlock, heading: string, width: number): DescribedTable {
  const heads = table.columns.map((column) => wordCell(column.heading, "head"));
  return new DescribedTable({
    style: STYLES.table,
    columnWidths: columnWidths(table, width),
    description: { title: oneLine(heading), text: descriptionOf(table) },
    rows: [
      new TableRow({ children: heads, tableHeader: true, cantSplit: true }),
      ...Array.from(table.rows, bodyRow),
    ],
  });
}

function descriptionOf({ columns, rows }: TableBlock): string {
  const headings = columns.map(({ heading }) => oneLine(heading)).join(", ");
  const count = rows.length === 1 ? "Eine Zeile" : `${rows.length} Zeilen`;
  return `Spalten: ${headings}. ${count} unter der Kopfzeile.`;
}

function bodyRow(row: readonly DocumentValue[]): TableRow {
  return new TableRow({ children: row.map(bodyCell), cantSplit: true });
}

function bodyCell(value: DocumentValue): TableCell {
  if (value.type === "empty") return wordCell("", "text");
  const role = "role" in value ? value.role : value.type;
  return wordCell(valueText(value), role);
}

/** The looks of the first row are the table style's. */
function wordCell(text: string, role: CellRole): TableCell {
  const paragraph = new Paragraph({
    style: STYLES.cell,
    ...(ROLE_LOOKS[role].centered && { alignment: AlignmentType.CENTER }),
    children: textRuns(text, markStyle(role)),
  });
  return new TableCell({ children: [paragraph] });
}

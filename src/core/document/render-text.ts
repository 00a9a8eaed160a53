import { germanDate, germanTime } from "../calendar";
import type { LaidOutCell, LaidOutSheet, LaidOutTable } from "./laid-out-sheet";
import { textLength, wrapText } from "./wrap-text";

const BETWEEN_COLUMNS = "  ";

/** What a cell shows: "17.02.2021", "16:30 Uhr", "1,5". */
export function valueText(value: LaidOutCell["value"]): string {
  switch (value.type) {
    case "text":
    case "link":
      return value.text;
    case "number":
      return String(value.number).replace(".", ",");
    case "date":
      return germanDate(value.day);
    case "time":
      return germanTime(value.minutes);
  }
}

/**
 * A laid-out sheet as plain text: rows as lines, tables with aligned columns and a ruled header. Long
 * cells are broken at the column's width. Ends with a line feed.
 */
export function renderText(sheet: LaidOutSheet): string {
  const rows = cellsByRow(sheet);
  const lines: string[] = [];
  let table: LaidOutTable | undefined;
  let widths: readonly number[] = [];
  for (let row = 0; row < sheet.rowCount; row += 1) {
    const next = sheet.tables.find(({ top }) => top === row);
    if (next) {
      table = next;
      widths = textWidths(next, rows, sheet.columnWidths);
    }
    const inTable = table !== undefined && row <= table.bottom;
    const cells = rows.get(row) ?? [];
    lines.push(...(inTable ? tableLines(cells, widths) : textLines(cells)));
    if (next) lines.push(rule(widths));
  }
  return `${lines.join("\n")}\n`;
}

function cellsByRow(sheet: LaidOutSheet): Map<number, LaidOutCell[]> {
  const rows = new Map<number, LaidOutCell[]>();
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
}

function textLines(cells: readonly LaidOutCell[]): string[] {
  return [cells.map(({ value }) => valueText(value)).join(BETWEEN_COLUMNS)];
}

/** As wide as the longest line of each column, at most as wide as the sheet's column. */
function textWidths(
  table: LaidOutTable,
  rows: ReadonlyMap<number, readonly LaidOutCell[]>,
  columnWidths: readonly number[],
): number[] {
  const widths = table.columns.map(textLength);
  for (let row = table.top + 1; row <= table.bottom; row += 1)
    for (const { column, value } of rows.get(row) ?? []) {
      const limit = Math.max(columnWidths[column] ?? 1, textLength(table.columns[column] ?? ""));
      for (const line of wrapText(valueText(value), limit))
        widths[column] = Math.max(widths[column] ?? 0, textLength(line));
    }
  return widths;
}

function rule(widths: readonly number[]): string {
  return widths.map((width) => "-".repeat(width)).join(BETWEEN_COLUMNS);
}

function tableLines(cells: readonly LaidOutCell[], widths: readonly number[]): string[] {
  const columns = widths.map((): string[] => []);
  for (const { column, value } of cells)
    columns[column] = wrapText(valueText(value), widths[column] ?? 1).map((line) =>
      value.type === "number" ? line.padStart(widths[column] ?? 0) : line,
    );
  const height = Math.max(1, ...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((lines, column) => padded(lines[line] ?? "", widths[column] ?? 0))
      .join(BETWEEN_COLUMNS)
      .trimEnd(),
  );
}

function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - textLength(text)));
}

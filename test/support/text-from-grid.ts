import {
  formatRange,
  isDateValue,
  isErrorValue,
  type CellValue,
  type Sheet,
  type Workbook,
} from "../../src/core/grid";
import { dayFromEpoch, isoText } from "../../src/core/calendar";

/** A workbook as the text from which tests make sheets, with what it cannot show in front of it. */
export function textFromWorkbook({ sheets }: Workbook): string {
  return sheets.map(textFromSheet).join("\n");
}

export function textFromSheet(sheet: Sheet): string {
  const first = sheet.rows[0]?.index ?? 0;
  const last = sheet.rows.at(-1)?.index ?? -1;
  const widths = widthsOf(sheet);
  const lines = Array.from({ length: last - first + 1 }, () => "");
  for (const { index, cells } of sheet.rows) {
    lines[index - first] = cells
      .map((cell, column) => textFromCell(cell).padEnd(widths[column] ?? 0))
      .join(" | ")
      .trimEnd();
  }
  return [`--- ${sheet.name} (${detailsOf(sheet, first).join(", ")})`, ...lines].join("\n");
}

function detailsOf(
  { visibility, merges, tables, rows, hiddenColumns }: Sheet,
  first: number,
): string[] {
  const hidden = rows.filter((row) => row.hidden).map(({ index }) => index + 1);
  return [
    `firstRow ${first + 1}`,
    ...(visibility === "visible" ? [] : [visibility]),
    ...(merges.length === 0 ? [] : [`merges ${merges.map(formatRange).join(" ")}`]),
    ...tables.map(({ range }) => `table ${formatRange(range)}`),
    ...(hidden.length === 0 ? [] : [`hidden rows ${hidden.join(" ")}`]),
    ...hiddenColumns.map(({ first: from, last }) => `hidden columns ${from + 1}-${last + 1}`),
  ];
}

function widthsOf({ rows }: Sheet): number[] {
  const widths: number[] = [];
  for (const { cells } of rows) {
    for (const [column, cell] of cells.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, textFromCell(cell).length);
    }
  }
  return widths;
}

function textFromCell(cell: CellValue): string {
  if (cell === undefined) return "";
  if (typeof cell === "string") return visible(cell);
  if (isErrorValue(cell)) return `{${cell.code}}`;
  if (!isDateValue(cell)) return `{${String(cell)}}`;
  return `{${cell.epochDay === undefined ? "" : isoText(dayFromEpoch(cell.epochDay))};${cell.format}}`;
}

/** Controls, blanks of all kinds, hyphens like another one, marks upon the letter before. */
const DECEIVING = /[\p{C}\p{M}\u2010\u2011]|(?! )\p{Z}/gu;

/** The text with the signs that print like nothing, like another one, or break the line told by number. */
function visible(text: string): string {
  return text.replace(DECEIVING, (sign) => {
    const number = (sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0");
    return `\\u${number}`;
  });
}

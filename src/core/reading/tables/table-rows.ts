import type { Row, Sheet } from "../../grid";
import { cellText } from "../text/plain-text";
import { positionOf } from "./excel-table";
import type { Header } from "./find-headers";
import { filledColumns } from "./row-cells";
import { addressesSomebody, isLabel } from "./titles";

/** The rows below a header up to the next one over the same columns, or to the last row of an Excel table. */
export function rowsBelow(
  sheet: Sheet,
  header: Header,
  lastRow: number | undefined,
  next: Header | undefined,
): Row[] {
  const last = lastRow === undefined ? sheet.rows.length : positionOf(sheet, lastRow + 1);
  const end = Math.min(last, next?.first ?? Infinity);
  const rows = sheet.rows.slice(header.last + 1, end);
  if (next?.first === end) return withoutTitles(rows, sheet.rows[end]?.index ?? 0, header);
  return lastRow === undefined ? withoutProse(rows, header) : rows;
}

/** Lines right above the next header, and lines parted from the list by a blank row, are its titles. */
function withoutTitles(rows: readonly Row[], nextRow: number, header: Header): Row[] {
  const tail = tailOfLines(rows, header);
  const parted = positionsParted(rows, tail);
  const first = tail > 0 ? parted[0] : parted.at(-1);
  let keep = first ?? rows.length;
  for (let below = nextRow; keep > tail; keep -= 1) {
    const line = rows[keep - 1];
    if (line?.index !== below - 1 || isPerson(line, header)) break;
    below = line.index;
  }
  return rows.slice(0, keep);
}

function isPerson(row: Row, { left, right }: Header): boolean {
  const [column] = filledColumns(row, left, right);
  return column !== undefined && addressesSomebody(cellText(row.cells[column]));
}

/** Text below a list, behind a blank row: not of this table, somebody else may read it. */
function withoutProse(rows: readonly Row[], header: Header): Row[] {
  const tail = tailOfLines(rows, header);
  const lastProse = rows.findLastIndex((row, at) => at >= tail && isProse(row, header));
  const first = positionsParted(rows, tail).find((at) => at <= lastProse);
  return rows.slice(0, first ?? rows.length);
}

/** The positions, from that one on, of rows with a blank row above. */
function positionsParted(rows: readonly Row[], from: number): number[] {
  const parted: number[] = [];
  for (let at = Math.max(from, 1); at < rows.length; at += 1) {
    if (rows[at - 1]?.index !== (rows[at]?.index ?? 0) - 1) parted.push(at);
  }
  return parted;
}

/** The position from which all rows have but one filled cell, or a label and its value. */
function tailOfLines(rows: readonly Row[], { left, right }: Header): number {
  let tail = rows.length;
  while (tail > 0) {
    const row = rows[tail - 1];
    if (!row || !isLine(row, filledColumns(row, left, right))) break;
    tail -= 1;
  }
  return tail;
}

function isLine(row: Row, [first, second, ...more]: readonly number[]): boolean {
  if (first === undefined || second === undefined) return true;
  return more.length === 0 && isLabel(cellText(row.cells[first]));
}

const LONGEST_ENTRY = 60;

function isProse(row: Row, { left, right }: Header): boolean {
  const [column] = filledColumns(row, left, right);
  const text = column === undefined ? "" : cellText(row.cells[column]);
  return text.length > LONGEST_ENTRY || /^\d{1,2}[.)] |: |\(.*vertret/i.test(text);
}

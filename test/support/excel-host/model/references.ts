import {
  columnLetters,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  parseRange,
  type CellRange,
} from "../../../../src/core";
import { isEntireColumn, isEntireRow } from "./areas";

function columnsOf(text: string): CellRange | undefined {
  const match = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  const first = match && parseAddress(`${match[1] ?? ""}1`);
  const last = match && parseAddress(`${match[2] ?? ""}1`);
  if (!first || !last) return undefined;
  const [left, right] = [Math.min(first.column, last.column), Math.max(first.column, last.column)];
  return { top: 0, left, bottom: MAX_ROWS - 1, right };
}

function rowsOf(text: string): CellRange | undefined {
  const match = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (!match) return undefined;
  const [first, last] = [Number(match[1]) - 1, Number(match[2]) - 1];
  const [top, bottom] = [Math.min(first, last), Math.max(first, last)];
  return top >= 0 && bottom < MAX_ROWS
    ? { top, left: 0, bottom, right: MAX_COLUMNS - 1 }
    : undefined;
}

/** "A1:B3", "$A$1", "A:C", "1:3" → the rectangle; undefined for anything else. */
export function parseArea(text: string): CellRange | undefined {
  return parseRange(text) ?? columnsOf(text) ?? rowsOf(text);
}

/** "'AG 0-6'!A1" → sheet and rest; no sheet where none is named. Doubled apostrophes are undone. */
export function splitSheet(reference: string): { sheet: string | undefined; rest: string } {
  const text = reference.startsWith("=") ? reference.slice(1) : reference;
  const mark = text.lastIndexOf("!");
  if (mark < 0) return { sheet: undefined, rest: text };
  const name = text.slice(0, mark);
  const quoted = name.length > 1 && name.startsWith("'") && name.endsWith("'");
  const sheet = quoted ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, rest: text.slice(mark + 1) };
}

/** Quoted where Excel quotes: for blanks, signs, leading digits and what reads like a cell. */
function sheetPrefix(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !parseArea(sheet);
  return plain ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
}

function areaText(area: CellRange, mark: "" | "$"): string {
  const column = (index: number) => mark + columnLetters(index);
  const row = (index: number) => `${mark}${index + 1}`;
  if (isEntireColumn(area)) return `${column(area.left)}:${column(area.right)}`;
  if (isEntireRow(area)) return `${row(area.top)}:${row(area.bottom)}`;
  const start = column(area.left) + row(area.top);
  const end = column(area.right) + row(area.bottom);
  return start === end ? start : `${start}:${end}`;
}

/** "Mitglieder!A1:B3", as Office.js spells `address`. */
export function addressOf(sheet: string, area: CellRange): string {
  return sheetPrefix(sheet) + areaText(area, "");
}

/** "=Mitglieder!$A$1:$B$3", as a name refers to it. */
export function absoluteFormula(sheet: string, area: CellRange): string {
  return `=${sheetPrefix(sheet)}${areaText(area, "$")}`;
}

/** "A1:B3" without the sheet, as events tell it. */
export function bareAddress(area: CellRange): string {
  return areaText(area, "");
}

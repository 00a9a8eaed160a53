import { escapeString, escapeXml } from "../../../../src/adapters/xlsx/writing/escape";
import { formatAddress, formatRange } from "../../../../src/core";
import { LINKS, MAIN } from "../../xlsx/workbook-file";
import { GENERAL, type HostCell, type HostValue } from "../model/cells";
import type { HostSheet } from "../model/workbook";
import type { CellFormats } from "./cell-formats";

/** A sheet's part; `tableIds` are the relationship ids of its tables. */
export function sheetPart(
  sheet: HostSheet,
  formats: CellFormats,
  tableIds: readonly string[],
): string {
  const tableParts = tableIds.map((id) => `<tablePart r:id="${id}"/>`).join("");
  const merges = sheet.merges.map((range) => `<mergeCell ref="${formatRange(range)}"/>`).join("");
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}">`,
    columnsXml(sheet),
    `<sheetData>${rowsXml(sheet, formats)}</sheetData>`,
    counted("mergeCells", sheet.merges.length, merges),
    counted("tableParts", tableIds.length, tableParts),
    "</worksheet>",
  ].join("");
}

function counted(name: string, count: number, inner: string): string {
  return count === 0 ? "" : `<${name} count="${count}">${inner}</${name}>`;
}

function ascending<T>(lines: ReadonlyMap<number, T>): [number, T][] {
  return [...lines].sort(([a], [b]) => a - b);
}

function columnsXml({ columns }: HostSheet): string {
  const hidden = ascending(columns).filter(([, line]) => line.hidden);
  const cols = hidden.map(
    ([column]) => `<col min="${column + 1}" max="${column + 1}" width="10" hidden="1"/>`,
  );
  return cols.length === 0 ? "" : `<cols>${cols.join("")}</cols>`;
}

function rowsXml({ cells, rows }: HostSheet, formats: CellFormats): string {
  const hidden = new Set([...rows].filter(([, line]) => line.hidden).map(([row]) => row));
  const numbers = new Set([...cells.keys(), ...hidden]);
  return [...numbers]
    .sort((a, b) => a - b)
    .map((row) => {
      const line = ascending(cells.get(row) ?? new Map<number, HostCell>());
      const drawn = line.map(([column, cell]) => cellXml({ row, column }, cell, formats));
      return `<row r="${row + 1}"${hidden.has(row) ? ' hidden="1"' : ""}>${drawn.join("")}</row>`;
    })
    .join("");
}

function cellXml(
  place: { readonly row: number; readonly column: number },
  cell: HostCell,
  formats: CellFormats,
): string {
  const { value, formula, numberFormat } = cell;
  if (value === "" && formula === undefined && numberFormat === GENERAL) return "";
  const start = `<c r="${formatAddress(place)}" s="${formats.indexOf(cell)}"`;
  if (formula === undefined && typeof value === "string") {
    if (value === "") return `${start}/>`;
    const text = `<t xml:space="preserve">${escapeString(value)}</t>`;
    return `${start} t="inlineStr"><is>${text}</is></c>`;
  }
  const { type, text } = storedValue(value);
  const f = formula === undefined ? "" : `<f>${escapeXml(formula.replace(/^=/, ""))}</f>`;
  return `${start}${type}>${f}<v>${text}</v></c>`;
}

function storedValue(value: HostValue): { readonly type: string; readonly text: string } {
  if (typeof value === "number") return { type: "", text: String(value) };
  if (typeof value === "string") return { type: ' t="str"', text: escapeString(value) };
  if (typeof value === "boolean") return { type: ' t="b"', text: value ? "1" : "0" };
  return { type: ' t="e"', text: value.code };
}

import type { CellRange } from "../../../../src/core";
import { findSheet } from "./build";
import { parseArea, splitSheet } from "./references";
import type { HostSheet, HostWorkbook } from "./workbook";

export interface Found {
  readonly sheet: HostSheet;
  readonly area: CellRange;
}

/** "Mitglieder!A1:B3", "=…" or an address on `here` → sheet and rectangle; undefined for what is none. */
export function findArea(
  workbook: HostWorkbook,
  text: string,
  here: HostSheet | undefined,
): Found | undefined {
  const { sheet: name, rest } = splitSheet(text);
  const sheet = name === undefined ? here : findSheet(workbook, name);
  const area = parseArea(rest);
  return sheet && area ? { sheet, area } : undefined;
}

/** As findArea, and names and tables too, as Worksheet.getRange takes them. */
export function findRange(
  workbook: HostWorkbook,
  text: string,
  here: HostSheet,
): Found | undefined {
  const found = findArea(workbook, text, here);
  if (found) return found;
  const key = text.toLowerCase();
  const name = here.names.get(key) ?? workbook.names.get(key);
  if (name) return findArea(workbook, name.formula, undefined);
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((one) => one.name.toLowerCase() === key);
    if (table) return { sheet, area: table.area };
  }
  return undefined;
}

import { GENERAL, touchCell } from "../model/cells";
import type { HostSheet, HostTable } from "../model/workbook";
import { shownText } from "../model/shown-text";

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number++) {
    const name = `${wanted}${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/**
 * Makes a table's headers what Excel makes of them: texts, none empty ("Spalte1"), no two alike
 * ("Name2").
 */
export function settleHeaders(sheet: HostSheet, table: HostTable, date1904: boolean): void {
  if (!table.showHeaders) return;
  const taken = new Set<string>();
  const { top, left, right } = table.area;
  for (let column = left; column <= right; column++) {
    const cell = touchCell(sheet.cells, top, column);
    const text = shownText(cell, date1904, undefined) || `Spalte${column - left + 1}`;
    const name = taken.has(text.toLowerCase()) ? freeName(text, taken) : text;
    taken.add(name.toLowerCase());
    const same = cell.value === name && cell.formula === undefined;
    if (same) continue;
    delete cell.formula;
    Object.assign(cell, { value: name, numberFormat: cell.numberFormat || GENERAL });
  }
}

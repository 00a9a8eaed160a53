import {
  formatRange,
  parseAddress,
  rowAt,
  type CellValue,
  type Place,
  type Row,
  type Sheet,
  type Workbook,
  type Amendment,
  type CellEdit,
  type TableEdit,
  isSameValue,
} from "../../grid";
import { groupBy } from "../../register";
import { cellOf, userSheet } from "./sheet-cells";

/** The cells that no longer hold what the amendment found there; a table is told by its first cell. */
export function changedSince(workbook: Workbook, { edits, tables }: Amendment): Place[] {
  const cells = edits.filter(({ place, before }) => {
    const found = cellOf(workbook, place);
    return !found || !isSameValue(found.value, before);
  });
  const resized = tables.filter(({ sheet, table, before }) => {
    const area = userSheet(workbook, sheet)?.tables.find(({ name }) => name === table);
    return !area || formatRange(area.range) !== formatRange(before);
  });
  return [
    ...cells.map(({ place }) => place),
    ...resized.map(({ sheet, before: { top: row, left: column } }) => ({
      sheet,
      cell: formatRange({ top: row, left: column, bottom: row, right: column }),
    })),
  ];
}

/**
 * The workbook as it is after the amendment; the one given is left as it is. Throws RangeError where a
 * cell has changed since: whoever applies asks `changedSince` before.
 */
export function applied(workbook: Workbook, amendment: Amendment): Workbook {
  const [changed] = changedSince(workbook, amendment);
  if (changed) throw new RangeError(`changed since it was read: ${changed.sheet}!${changed.cell}`);
  const edits = groupBy(amendment.edits, ({ place }) => place.sheet);
  const tables = groupBy(amendment.tables, ({ sheet }) => sheet);
  const sheets = workbook.sheets.map((sheet) => {
    const ofSheet = sheet.mark === undefined ? sheet.name : undefined;
    if (ofSheet === undefined || !(edits.has(ofSheet) || tables.has(ofSheet))) return sheet;
    return appliedTo(sheet, edits.get(ofSheet) ?? [], tables.get(ofSheet) ?? []);
  });
  return { ...workbook, sheets };
}

function appliedTo(sheet: Sheet, edits: readonly CellEdit[], resized: readonly TableEdit[]): Sheet {
  const byRow = groupBy(edits, ({ place }) => parseAddress(place.cell)?.row ?? -1);
  const touched = [...byRow].map(([index, ofRow]) => rowWith(sheet, index, ofRow));
  const rows = [...sheet.rows.filter(({ index }) => !byRow.has(index)), ...touched]
    .filter(({ cells }) => cells.some((cell) => cell !== undefined))
    .sort((a, b) => a.index - b.index);
  const tables = sheet.tables.map((area) => {
    const edit = resized.find(({ table }) => table === area.name);
    return edit ? { ...area, range: edit.after } : area;
  });
  return { ...sheet, rows, tables };
}

function rowWith(sheet: Sheet, index: number, edits: readonly CellEdit[]): Row {
  const row = rowAt(sheet, index) ?? { index, hidden: false, cells: [] };
  const cells: CellValue[] = [...row.cells];
  for (const { place, after } of edits) {
    const column = parseAddress(place.cell)?.column ?? 0;
    while (cells.length <= column) cells.push(undefined);
    cells[column] = after;
  }
  return { ...row, cells };
}

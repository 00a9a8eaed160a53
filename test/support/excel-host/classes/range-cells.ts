import { cellCount, isEntireColumn, isEntireRow } from "../model/areas";
import { writeNumberFormats, writeValues } from "../edits/cell-writes";
import { cellIn, GENERAL, type HostCell, type HostValue } from "../model/cells";
import { isDateFormat, shownText } from "../model/shown-text";
import type { Property } from "../protocol/kind";
import type { RangeTarget } from "../session";

/** Above this Excel answers RequestAborted or nothing at all; here: null, as for whole columns. */
const MAX_CELLS = 5_000_000;

type Read = (cell: HostCell, target: RangeTarget, column: number) => unknown;

/** One value per cell, row by row; null for whole columns and rows, as Excel answers. */
function matrix(target: RangeTarget, read: Read): unknown[][] | null {
  const { sheet, area } = target;
  if (isEntireColumn(area) || isEntireRow(area) || cellCount(area) > MAX_CELLS) return null;
  const untouched = (column: number): HostCell => ({
    value: "",
    numberFormat: sheet.columns.get(column)?.numberFormat ?? GENERAL,
  });
  const rows: unknown[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: unknown[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const cell = cellIn(sheet.cells, row, column) ?? untouched(column);
      line.push(read(cell, target, column));
    }
    rows.push(line);
  }
  return rows;
}

/** As Office.js hands values out: errors as their English text. */
export function plainValue(value: HostValue): string | number | boolean {
  return typeof value === "object" ? value.code : value;
}

function valueType({ value }: HostCell): string {
  if (typeof value === "object") return "Error";
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

function category({ numberFormat }: HostCell): string {
  if (numberFormat === GENERAL) return GENERAL;
  if (numberFormat === "@") return "Text";
  if (numberFormat.includes("%")) return "Percentage";
  if (!isDateFormat(numberFormat)) return /^[#0.,]+$/.test(numberFormat) ? "Number" : "Custom";
  return /[dy]/i.test(numberFormat) ? "Date" : "Time";
}

function shown(cell: HostCell, { session, sheet }: RangeTarget, column: number): string {
  return shownText(cell, session.workbook.date1904, sheet.columns.get(column)?.size);
}

function reading(read: Read): Property<RangeTarget> {
  return { get: (target) => matrix(target, read) };
}

/** The properties of Range that are one value per cell. */
export const CELL_PROPERTIES: Readonly<Record<string, Property<RangeTarget>>> = {
  values: { ...reading((cell) => plainValue(cell.value)), set: writeValues },
  formulas: {
    ...reading((cell) => cell.formula ?? plainValue(cell.value)),
    set: writeValues,
  },
  numberFormat: { ...reading((cell) => cell.numberFormat), set: writeNumberFormats },
  text: reading(shown),
  valueTypes: reading(valueType),
  numberFormatCategories: reading(category),
};

import type { CellRange } from "../../../../src/core";
import { bounding, intersection, isEntireColumn, isEntireRow } from "./areas";
import { boundsOf, GENERAL, holdsValue } from "./cells";
import { recordedFormats } from "./formats";
import type { HostSheet } from "./workbook";

/** Cells that hold something, or, with formats, also those that only look different. */
export function usedArea(sheet: HostSheet, valuesOnly: boolean): CellRange | undefined {
  const values = boundsOf(sheet.cells, (cell) =>
    valuesOnly ? holdsValue(cell) : holdsValue(cell) || cell.numberFormat !== GENERAL,
  );
  if (valuesOnly) return values;
  const formatted = [...recordedFormats(sheet.formats)]
    .filter(({ area, value }) => value !== undefined && !isEntireColumn(area) && !isEntireRow(area))
    .map(({ area }) => area);
  const all = [...(values ? [values] : []), ...formatted, ...sheet.tables.map(({ area }) => area)];
  return all.length === 0 ? undefined : all.reduce(bounding);
}

/** The used part of a range. */
export function usedWithin(
  sheet: HostSheet,
  within: CellRange,
  valuesOnly: boolean,
): CellRange | undefined {
  const inside = boundsOf(cellsWithin(sheet, within), (cell) =>
    valuesOnly ? holdsValue(cell) : holdsValue(cell) || cell.numberFormat !== GENERAL,
  );
  if (valuesOnly) return inside;
  const all = usedArea(sheet, false);
  return all && intersection(all, within);
}

function cellsWithin({ cells }: HostSheet, { top, left, bottom, right }: CellRange) {
  const rows = [...cells].filter(([row]) => row >= top && row <= bottom);
  const inside = rows.map(([row, line]) => {
    const kept = [...line].filter(([column]) => column >= left && column <= right);
    return [row, new Map(kept)] as const;
  });
  return new Map(inside);
}

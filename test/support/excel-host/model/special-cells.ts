import type { CellRange } from "../../../../src/core";
import { intersection } from "./areas";
import { cellIn, holdsValue, type HostCell } from "./cells";
import { usedArea } from "./used-area";
import type { HostSheet } from "./workbook";

function typeOf({ value }: HostCell): string {
  if (typeof value === "object") return "Errors";
  if (typeof value === "number") return "Numbers";
  return typeof value === "boolean" ? "Logical" : "Text";
}

/** The predicate of a SpecialCellType; undefined for types that are not played. */
function predicate(
  type: string,
  valueType: string,
): ((cell: HostCell | undefined) => boolean) | undefined {
  const fits = (cell: HostCell) => valueType === "All" || valueType.includes(typeOf(cell));
  switch (type) {
    case "Blanks":
      return (cell) => !cell || !holdsValue(cell);
    case "Constants":
      return (cell) => !!cell && holdsValue(cell) && cell.formula === undefined && fits(cell);
    case "Formulas":
      return (cell) => cell?.formula !== undefined && fits(cell);
    case "Visible":
      return () => true;
    default:
      return undefined;
  }
}

function columnRuns(columns: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last?.[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

/** Rows with the same runs under one another become one rectangle. */
function stack(lines: readonly { row: number; runs: [number, number][] }[]): CellRange[] {
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  const open = new Map<string, { top: number; left: number; bottom: number; right: number }>();
  for (const { row, runs } of lines) {
    for (const [left, right] of runs) {
      const above = open.get(`${left}:${right}`);
      if (above?.bottom === row - 1) {
        above.bottom = row;
        continue;
      }
      const area = { top: row, left, bottom: row, right };
      areas.push(area);
      open.set(`${left}:${right}`, area);
    }
  }
  return areas;
}

/** Range.getSpecialCells inside the used part of the sheet; undefined for types not played. */
export function specialCells(
  sheet: HostSheet,
  within: CellRange,
  type: string,
  valueType: string,
): CellRange[] | undefined {
  const counts = predicate(type, valueType);
  if (!counts) return undefined;
  const used = usedArea(sheet, false);
  const area = used && intersection(used, within);
  if (!area) return [];
  const visible = type === "Visible";
  const lines: { row: number; runs: [number, number][] }[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    if (visible && sheet.rows.get(row)?.hidden) continue;
    const columns: number[] = [];
    for (let column = area.left; column <= area.right; column++) {
      if (visible && sheet.columns.get(column)?.hidden) continue;
      if (counts(cellIn(sheet.cells, row, column))) columns.push(column);
    }
    lines.push({ row, runs: columnRuns(columns) });
  }
  return stack(lines);
}

import { MAX_COLUMNS, MAX_ROWS, type CellRange } from "../../../../src/core";

export const WHOLE_SHEET: CellRange = {
  top: 0,
  left: 0,
  bottom: MAX_ROWS - 1,
  right: MAX_COLUMNS - 1,
};

export function rowCount({ top, bottom }: CellRange): number {
  return bottom - top + 1;
}

export function columnCount({ left, right }: CellRange): number {
  return right - left + 1;
}

export function cellCount(area: CellRange): number {
  return rowCount(area) * columnCount(area);
}

export function intersection(a: CellRange, b: CellRange): CellRange | undefined {
  const [top, left] = [Math.max(a.top, b.top), Math.max(a.left, b.left)];
  const [bottom, right] = [Math.min(a.bottom, b.bottom), Math.min(a.right, b.right)];
  return top <= bottom && left <= right ? { top, left, bottom, right } : undefined;
}

export function contains(outer: CellRange, inner: CellRange): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

export function bounding(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function isInsideSheet(area: CellRange): boolean {
  return contains(WHOLE_SHEET, area) && area.top <= area.bottom && area.left <= area.right;
}

export function isEntireColumn(area: CellRange): boolean {
  return rowCount(area) === MAX_ROWS;
}

export function isEntireRow(area: CellRange): boolean {
  return columnCount(area) === MAX_COLUMNS;
}

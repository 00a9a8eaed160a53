import type { CellRange } from "../../../../src/core";
import { bounding, contains, intersection } from "../model/areas";
import { HostError } from "../protocol/host-error";
import type { RangeTarget } from "../session";
import { refuseLocked } from "./guards";

/** Range.merge: across, each row by itself. Values beside the first are lost, as in Excel. */
export function mergeCells({ sheet, area }: RangeTarget, across: unknown): void {
  refuseLocked(sheet, area, "allowFormatCells");
  if (sheet.tables.some((table) => intersection(table.area, area))) {
    throw new HostError("InvalidOperation", "cells of a table cannot be merged");
  }
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, offset) => ({
    ...area,
    top: area.top + offset,
    bottom: area.top + offset,
  }));
  const parts = across === true ? rows : [area];
  for (const part of parts) {
    const swallowed = sheet.merges.filter((merge) => intersection(merge, part));
    const whole = swallowed.reduce<CellRange>(bounding, part);
    sheet.merges = [...sheet.merges.filter((merge) => !swallowed.includes(merge)), whole];
    for (let row = whole.top; row <= whole.bottom; row++) {
      for (let column = whole.left; column <= whole.right; column++) {
        if (row !== whole.top || column !== whole.left) sheet.cells.get(row)?.delete(column);
      }
    }
  }
}

export function unmergeCells({ sheet, area }: RangeTarget): void {
  refuseLocked(sheet, area, "allowFormatCells");
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
}

/** True for a cell that a merge hides: what is written there is lost. */
export function isSwallowed(merges: readonly CellRange[], row: number, column: number): boolean {
  const cell = { top: row, left: column, bottom: row, right: column };
  const merge = merges.find((one) => contains(one, cell));
  return merge !== undefined && (merge.top !== row || merge.left !== column);
}

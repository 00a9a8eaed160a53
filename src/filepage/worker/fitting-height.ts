import type { CellLook, SheetLook } from "../../adapters/xlsx";
import type { CellValue, Row } from "../../core";

/** Pixels of a line, and of a letter on average, for a font of one point. */
const LINE = 1.65;
const LETTER = 0.64;

/** What Excel leaves around a cell's text. */
const MARGIN = 2;

/** No row of a list needs more, and Excel itself ends at 546 pixels. */
const HIGHEST = 400;

/**
 * Pixels that a row needs whose height the workbook leaves open, as Excel does it: enough for its largest
 * font and for wrapped texts. A guess, for without the font nobody can measure.
 */
export function fittingHeight({ index, cells }: Row, sheet: SheetLook): number {
  const heights = cells.map((value, column) =>
    value === undefined ? 0 : textHeight(value, sheet.cellLook(index, column), sheet, column),
  );
  return Math.min(HIGHEST, Math.max(sheet.defaultRowHeight, ...heights));
}

function textHeight(value: CellValue, look: CellLook, sheet: SheetLook, column: number): number {
  const line = look.size * LINE;
  const lines = look.wrap && typeof value === "string" ? linesOf(value, look, sheet, column) : 1;
  return Math.round(lines * line + MARGIN);
}

function linesOf(text: string, { size }: CellLook, sheet: SheetLook, column: number): number {
  const fitting = Math.max(1, Math.floor(sheet.columnWidth(column) / (size * LETTER)));
  const lines = text.split("\n").map(({ length }) => Math.max(1, Math.ceil(length / fitting)));
  return lines.reduce((sum, count) => sum + count, 0);
}

import { formatRange, parseRange, type CellRange, type TableEdit } from "../../../core";
import type { Splice } from "../writing";
import { withAttribute } from "./attribute";
import type { NewRow } from "./new-rows";
import type { SheetSpots, TagSpot } from "./spots";

/** The area that a sheet says it fills, where these rows lie outside of it. */
export function dimensionSplices(
  text: string,
  { dimension }: SheetSpots,
  rows: readonly NewRow[],
): Splice[] {
  const before = parseRange(dimension?.cells ?? "");
  if (!dimension || !before) return [];
  const after = rows
    .flatMap(({ index, cells }) => cells.map(({ column }) => ({ row: index, column })))
    .reduce<CellRange>(
      ({ top, left, bottom, right }, { row, column }) => ({
        top: Math.min(top, row),
        left: Math.min(left, column),
        bottom: Math.max(bottom, row),
        right: Math.max(right, column),
      }),
      before,
    );
  const isSame = formatRange(after) === formatRange(before);
  return isSame ? [] : [tagSplice(text, dimension, "ref", after)];
}

/**
 * Conditional formats and data validations that end with a table end with it from now on, so that a new
 * row is coloured and checked like the others. Those of several areas stay as they are.
 */
export function coveredSplices(
  text: string,
  { covered }: SheetSpots,
  tables: readonly TableEdit[],
): Splice[] {
  return covered.flatMap((spot) => {
    const area = parseRange(spot.cells);
    const table = tables.find(({ before }) => area && endsWith(area, before));
    const range = area && table && { ...area, bottom: table.after.bottom };
    return range && range.top <= range.bottom ? [tagSplice(text, spot, "sqref", range)] : [];
  });
}

function endsWith(area: CellRange, table: CellRange): boolean {
  const isInside = area.left >= table.left && area.right <= table.right && area.top > table.top;
  return isInside && area.bottom === table.bottom;
}

function tagSplice(text: string, { start, end }: TagSpot, name: string, range: CellRange): Splice {
  return { start, end, text: withAttribute(text.slice(start, end), name, formatRange(range)) };
}

import { parseRange, type CellRange } from "../../../core";
import type { XmlAttributes } from "../xml";

/** Gathers which cells of a sheet hold formulas, as few ranges: a filled column is one. */
export interface FormulaCells {
  /**
   * A cell with a formula, or what that fills beside it. Tells whether it began a range instead of going
   * on with one.
   */
  add(row: number, column: number, filled: CellRange | undefined): boolean;
  ranges(): readonly CellRange[];
}

type GrowingRange = { -readonly [Key in keyof CellRange]: CellRange[Key] };

export function formulaCells(): FormulaCells {
  const ranges: GrowingRange[] = [];
  /** By first column: the range that was added last, which the next row may continue. */
  const lowest = new Map<number, GrowingRange>();
  return {
    add(row, column, filled) {
      const { top, left, bottom, right } = filled ?? oneCell(row, column);
      const above = lowest.get(left);
      if (above?.bottom === top - 1 && above.right === right) {
        above.bottom = bottom;
        return false;
      }
      const range = { top, left, bottom, right };
      lowest.set(left, range);
      ranges.push(range);
      return true;
    },
    ranges: () => besideJoined(ranges),
  };
}

/**
 * What an array formula or a data table fills: Excel writes the formula into the first cell only, and
 * none of the others can be changed for itself (ECMA-376 part 1, 18.3.1.40).
 */
export function filledBy(attributes: XmlAttributes): CellRange | undefined {
  const type = attributes["t"]?.value;
  const fills = type === "array" || type === "dataTable";
  return fills ? parseRange(attributes["ref"]?.value ?? "") : undefined;
}

function oneCell(row: number, column: number): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}

/** Ranges of the same rows side by side become one. */
function besideJoined(ranges: readonly CellRange[]): CellRange[] {
  const joined: CellRange[] = [];
  const ordered = [...ranges].sort(
    (a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left,
  );
  for (const range of ordered) {
    const left = joined.at(-1);
    const isBeside =
      left?.top === range.top && left.bottom === range.bottom && left.right === range.left - 1;
    if (left && isBeside) joined[joined.length - 1] = { ...left, right: range.right };
    else joined.push(range);
  }
  return joined;
}

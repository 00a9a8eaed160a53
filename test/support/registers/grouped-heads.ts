import type { CellValue } from "../../../src/core/grid";
import type { Column } from "./columns";
import { line, type Line, type Merge } from "./page";
import { isOneOf, type Taste } from "./taste";

/** Columns with a heading over all of them ("Stellvertretung"), or alone. */
export interface ColumnGroup<E> {
  readonly heading?: string;
  readonly columns: readonly Column<E>[];
}

export interface Heads {
  readonly lines: readonly Line[];
  readonly merges: readonly Merge[];
}

/** One row of headings, or two where columns are grouped. */
export function headsOf<E>(groups: readonly ColumnGroup<E>[], likes: Taste): Heads {
  const shown = groups.filter(({ columns }) => columns.length > 0);
  const headings = shown.flatMap(({ columns }) => columns.map(({ heading }) => heading));
  if (shown.every(({ heading }) => heading === undefined)) {
    return { lines: [line("head", ...headings)], merges: [] };
  }
  const isWide = shown.some(({ heading, columns }) => heading !== undefined && columns.length > 1);
  const isMerged = isWide && !isOneOf(likes, "headings not merged", 3);
  // Where nothing is merged, a heading below the group's row belongs to the group on its left.
  const isHigh = !isMerged || isOneOf(likes, "lone headings above", 2);
  const upper: CellValue[] = [];
  const lower: CellValue[] = [];
  const merges: Merge[] = [];
  for (const { heading, columns } of shown) {
    const first = upper.length;
    const isLone = heading === undefined;
    for (const [index, column] of columns.entries()) {
      upper.push(isLone && isHigh ? column.heading : index === 0 ? heading : undefined);
      lower.push(isLone && isHigh ? undefined : column.heading);
    }
    if (isLone ? isHigh : columns.length > 1) {
      merges.push({
        line: 0,
        column: first,
        lines: isLone ? 2 : 1,
        columns: isLone ? 1 : columns.length,
      });
    }
  }
  return {
    lines: [line("head", ...upper), line("head", ...lower)],
    merges: isMerged ? merges : [],
  };
}

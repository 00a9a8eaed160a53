import { freeTableName, nameKey, type CellRange, type LaidOutTable } from "../../../core";

/** A table that stands on one of our sheets. */
export interface FormerTable {
  readonly id: string;
  readonly name: string;
  readonly range: CellRange;
  readonly headings: readonly string[];
  readonly hasTotals: boolean;
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
}

/** What happens to the tables of a sheet, so that formulas which point at them live on. */
export interface TablePlan {
  /** Stays the same object and gets this range. */
  readonly resized: readonly { readonly table: FormerTable; readonly range: CellRange }[];
  /** Becomes plain cells; Excel turns formulas that name it into cell references. */
  readonly converted: readonly FormerTable[];
  readonly added: readonly NewTable[];
}

export interface NewTable {
  readonly name: string;
  readonly range: CellRange;
  readonly showFilterButton: boolean;
}

/**
 * Matches tables by name, then by order, as users may have renamed one. A table whose header stays
 * where it is is resized; Excel cannot move a header, so another is converted and added anew under
 * the name that it had. `mayResize`: Excel can do it from 1.13 on. Adds the new names to `taken`.
 */
export function planTables(
  wanted: readonly LaidOutTable[],
  former: readonly FormerTable[],
  filterRow: number | undefined,
  { taken, mayResize }: { readonly taken: Set<string>; readonly mayResize: boolean },
): TablePlan {
  const matches = matchTables(wanted, former);
  const kept = wanted.map((table, index) => {
    const match = matches[index];
    return match && mayKeep(match, tableRange(table), table.columns, mayResize) ? match : undefined;
  });
  const converted = former.filter((table) => !kept.includes(table));
  converted.forEach(({ name }) => taken.delete(nameKey(name)));
  const resized = wanted.flatMap((wish, index) => {
    const table = kept[index];
    const range = tableRange(wish);
    return table && table.range.bottom !== range.bottom ? { table, range } : [];
  });
  const added = wanted.flatMap((wish, index) => {
    if (kept[index]) return [];
    const name = freeTableName(matches[index]?.name ?? wish.name, taken);
    taken.add(nameKey(name));
    return { name, range: tableRange(wish), showFilterButton: wish.top === filterRow };
  });
  return { resized, converted, added };
}

/** Header and body; a table without rows keeps one empty body row, which Excel demands. */
export function tableRange({ top, left, bottom, columns }: LaidOutTable): CellRange {
  return { top, left, bottom: Math.max(bottom, top + 1), right: left + columns.length - 1 };
}

function matchTables(
  wanted: readonly LaidOutTable[],
  former: readonly FormerTable[],
): (FormerTable | undefined)[] {
  const left = new Set(former);
  const take = (found: FormerTable | undefined) => {
    if (found) left.delete(found);
    return found;
  };
  const byName = wanted.map(({ name }) =>
    take([...left].find((table) => nameKey(table.name) === nameKey(name))),
  );
  return byName.map((match) => match ?? take([...left][0]));
}

function mayKeep(
  { range, headings, hasTotals }: FormerTable,
  wanted: CellRange,
  columns: readonly string[],
  mayResize: boolean,
): boolean {
  const sameHeader =
    range.top === wanted.top && range.left === wanted.left && range.right === wanted.right;
  const sameHeadings = columns.every((heading, column) => heading === headings[column]);
  return sameHeader && sameHeadings && !hasTotals && (mayResize || range.bottom === wanted.bottom);
}

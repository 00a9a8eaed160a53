import type { Row, Sheet } from "../../grid";
import { mergesAcross } from "./heading-cells";
import { filledColumns } from "./row-cells";
import type { Heading } from "./table";

/** Rows below the headings that tell how far a table reaches. */
const ROWS_BELOW = 3;

/**
 * The columns of a row in parts: between them neither it nor the next rows hold anything. Tables side by
 * side lie in parts of their own, and so does what stands beside an empty column of one table.
 */
export function columnParts(sheet: Sheet, at: number): readonly (readonly number[])[] {
  const row = sheet.rows[at];
  if (!row) return [];
  const columns = new Set(filledColumns(row));
  for (let next = at + 1; next <= at + ROWS_BELOW; next += 1) {
    const below = sheet.rows[next];
    if (below?.index !== row.index + next - at) break;
    for (const column of filledColumns(below)) columns.add(column);
  }
  for (const { left, right } of mergesAcross(sheet, row.index).values()) {
    for (let column = left; column <= right && columns.has(left); column += 1) columns.add(column);
  }
  return runsOf(
    [...columns].sort((a, b) => a - b),
    (column) => column,
  );
}

/** Runs of headings without an empty column between them. */
export function contiguous(cells: readonly Heading[]): Heading[][] {
  return runsOf(cells, ({ column }) => column);
}

/** The cells up to the first empty column behind which the rows of another table may stand. */
export function firstRuns(
  cells: readonly Heading[],
  isOwn: (run: readonly Heading[]) => boolean,
): Heading[] {
  const runs = contiguous(cells);
  const end = runs.findIndex((run) => !isOwn(run));
  return runs.slice(0, end < 0 ? runs.length : end).flat();
}

function runsOf<T>(values: readonly T[], columnOf: (value: T) => number): T[][] {
  const runs: T[][] = [];
  let last: number | undefined;
  for (const value of values) {
    const column = columnOf(value);
    if (last === column - 1) runs.at(-1)?.push(value);
    else runs.push([value]);
    last = column;
  }
  return runs;
}

/**
 * A gap parts two tables if the left one is whole and the other is too, or has nothing that the left one
 * lacks; else it is an empty column inside.
 */
export function joinIncomplete(
  runs: readonly Heading[][],
  isComplete: (headings: readonly Heading[]) => boolean,
  isBeside: (run: readonly Heading[], left: readonly Heading[]) => boolean,
): Heading[][] {
  const segments: Heading[][] = [];
  for (const run of runs) {
    const last = segments.at(-1);
    const isApart = last && ((isComplete(last) && isComplete(run)) || isBeside(run, last));
    if (last && !isApart) for (const heading of run) last.push(heading);
    else segments.push([...run]);
  }
  return segments;
}

/** The row without a blank one between. */
export function rowRightAbove({ rows }: Sheet, at: number): Row | undefined {
  const above = rows[at - 1];
  return above?.index === (rows[at]?.index ?? 0) - 1 ? above : undefined;
}

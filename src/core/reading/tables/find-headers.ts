import { isBlank, rangeContains, type CellRange, type Row, type Sheet } from "../../grid";
import { cellText } from "../text/plain-text";
import { classify } from "./classify";
import { headingStrength } from "./heading-strength";
import type { Classification, Heading } from "./table";

/** A row of headings found on a sheet; `at` is its position in `sheet.rows`. */
export interface Header extends Classification {
  readonly at: number;
  readonly row: number;
  readonly headings: readonly Heading[];
  readonly left: number;
  readonly right: number;
}

/** What stands around a row of headings; whether a title above those columns names an organization. */
export interface HeaderContext {
  readonly sheetName: string;
  readonly titleNamesOrganization: (left: number, right: number) => boolean;
}

/** The tables that begin in this row, left to right; none where the headings mean nothing together. */
export function headersIn(
  row: Row,
  at: number,
  masks: readonly CellRange[],
  context: HeaderContext,
): Header[] {
  const cells = headingCells(row).filter(
    ({ column }) => !masks.some((mask) => rangeContains(mask, { row: row.index, column })),
  );
  const segments = joinIncomplete(contiguous(cells), context);
  return segments.flatMap((headings) => headerOf(headings, row.index, at, context) ?? []);
}

export function headingCells(row: Row): Heading[] {
  return row.cells.flatMap((cell, column) => {
    const text = isBlank(cell) ? "" : cellText(cell);
    return text === "" ? [] : [{ column, text }];
  });
}

/** Cheap, for it is asked of every row: two headings at least, and not only words that rows say too. */
export function mayBeHeader(row: Row): boolean {
  let filled = 0;
  let found = 0;
  let strong = 0;
  for (const cell of row.cells) {
    if (isBlank(cell)) continue;
    filled += 1;
    if (typeof cell !== "string") continue;
    const strength = headingStrength(cell);
    if (strength > 0) found += 1;
    if (strength === 2) strong += 1;
  }
  return found >= 2 && (strong >= 2 || (strong === 1 && found * 2 >= filled) || found === filled);
}

/** Runs of headings without an empty cell between them. */
function contiguous(cells: readonly Heading[]): Heading[][] {
  const runs: Heading[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run && run.at(-1)?.column === cell.column - 1) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** A gap parts two tables only if each side is a whole one; else it is an empty column inside. */
function joinIncomplete(runs: readonly Heading[][], context: HeaderContext): Heading[][] {
  const segments: Heading[][] = [];
  for (const run of runs) {
    const last = segments.at(-1);
    if (last && !(isComplete(last, context) && isComplete(run, context))) last.push(...run);
    else segments.push([...run]);
  }
  return segments;
}

function isComplete(headings: readonly Heading[], context: HeaderContext): boolean {
  const found = classified(headings, context);
  return found !== undefined && found.missing === undefined;
}

function classified(headings: readonly Heading[], context: HeaderContext) {
  const known = headings.filter(({ text }) => headingStrength(text) > 0).length;
  if (known < 2) return undefined;
  const [left = 0, right = 0] = [headings[0]?.column, headings.at(-1)?.column];
  return classify(
    headings.map(({ text }) => text),
    {
      sheetName: context.sheetName,
      titleNamesOrganization: () => context.titleNamesOrganization(left, right),
    },
  );
}

export function headerOf(
  headings: readonly Heading[],
  row: number,
  at: number,
  context: HeaderContext,
): Header | undefined {
  const found = classified(headings, context);
  const [left, right] = [headings[0]?.column, headings.at(-1)?.column];
  if (!found || left === undefined || right === undefined) return undefined;
  return { ...found, at, row, headings, left, right };
}

/** The headings of an Excel table's header row, inside of its range. */
export function headingsInside(sheet: Sheet, at: number, range: CellRange): Heading[] {
  const row = sheet.rows[at];
  if (!row) return [];
  return headingCells(row).filter(({ column }) => column >= range.left && column <= range.right);
}

import type { DateSystem, Row } from "../../../core";
import type { Block } from "../blocks";
import type { SheetOutline } from "./inventory";
import type { ChangesSince, RowSpan } from "./noted-changes";

/** A sheet of which events tell every change: all its rows are shown, and nothing is computed there. */
interface RememberedSheet {
  readonly area: Block;
  readonly rows: readonly Row[];
}

/** What a reading leaves for the next one. */
export interface Remembered {
  readonly system: DateSystem;
  /** By the sheet's id. */
  readonly sheets: ReadonlyMap<string, RememberedSheet>;
}

/** A former reading, and what has changed since. */
export interface Former {
  readonly remembered: Remembered;
  readonly changes: ChangesSince;
}

/** What of a sheet is to be read anew, and the rows that are still as they were. */
export interface Recalled {
  readonly blocks: readonly Block[];
  readonly rows: readonly Row[];
}

/** undefined where the whole sheet must be read; `isSteady` as for `remember`. */
export function recall(
  { id }: SheetOutline,
  area: Block,
  isSteady: boolean,
  former: Former | undefined,
): Recalled | undefined {
  const sheet = former?.remembered.sheets.get(id);
  const changes = former?.changes.get(id) ?? [];
  if (!sheet || !isSteady || changes === "anything" || !isSameFrame(sheet.area, area))
    return undefined;
  const spans = [...changes, ...rowsBeyond(sheet.area, area)];
  const isAsItWas = ({ index }: Row) =>
    index < area.top + area.rows &&
    !spans.some(({ first, last }) => first <= index && index <= last);
  return { blocks: blocksOf(spans, area), rows: sheet.rows.filter(isAsItWas) };
}

/** Whether events tell of everything that can change there: formulas change unseen, and so do filters. */
export function isSteady({ used }: SheetOutline, formulas: Excel.RangeAreas | undefined): boolean {
  return used?.rowHidden === false && formulas?.isNullObject === true;
}

/** More or fewer rows at the end are no new frame. */
function isSameFrame(before: Block, now: Block): boolean {
  return before.top === now.top && before.left === now.left && before.columns === now.columns;
}

function rowsBeyond(before: Block, now: Block): RowSpan[] {
  const [first, last] = [before.top + before.rows, now.top + now.rows - 1];
  return first <= last ? [{ first, last }] : [];
}

/** The rows of the spans within the area, each once, as blocks in order. */
function blocksOf(spans: readonly RowSpan[], area: Block): Block[] {
  const blocks: Block[] = [];
  let next = area.top;
  for (const { first, last } of [...spans].sort((a, b) => a.first - b.first)) {
    const top = Math.max(first, next);
    const rows = Math.min(last, area.top + area.rows - 1) - top + 1;
    if (rows < 1) continue;
    blocks.push({ ...area, top, rows });
    next = top + rows;
  }
  return blocks;
}

import { isSameValue, type CellAddress, type CellValue } from "../../../core";
import type { CellInput } from "./cell-input";
import type { NamedCell } from "./named-cell";
import type { NewRow } from "./new-rows";
import type { Undertaking } from "./undertaking";

/** What a cell was before it was changed here, and what it was given. */
interface CellTrace {
  readonly before: CellValue;
  readonly former: CellInput;
  readonly wanted: CellInput;
}

/**
 * What this pane has changed in looks along with values. An amendment that takes another one back knows
 * the values alone; with these the number formats and the looks of a new row come back as well. They
 * live as long as the pane.
 */
export interface Traces {
  readonly cells: Map<string, CellTrace>;
  readonly rows: Map<string, NewRow>;
}

export function noTraces(): Traces {
  return { cells: new Map(), rows: new Map() };
}

/** What the cell was when it last held `after`; undefined where it was not changed here, or is not as left. */
export function formerInput(
  { cells }: Traces,
  { sheetId, address, format, edit: { after } }: NamedCell,
): CellInput | undefined {
  const trace = cells.get(cellKey(sheetId, address));
  if (trace?.wanted.format !== format) return undefined;
  return isSameValue(trace.before, after) ? trace.former : undefined;
}

/** The row as it was dressed here. */
export function dressedRow({ rows }: Traces, sheetId: string, row: number): NewRow | undefined {
  return rows.get(rowKey(sheetId, row));
}

/** Remembers what was carried out. */
export function leaveTraces(traces: Traces, { cells, dressed, undressed }: Undertaking): void {
  for (const { edit, sheetId, address, former, wanted } of cells) {
    traces.cells.set(cellKey(sheetId, address), { before: edit.before, former, wanted });
  }
  for (const row of dressed) traces.rows.set(rowKey(row.sheetId, row.cells.top), row);
  for (const row of undressed) traces.rows.delete(rowKey(row.sheetId, row.cells.top));
}

function cellKey(sheetId: string, { row, column }: CellAddress): string {
  return `${sheetId} ${row} ${column}`;
}

function rowKey(sheetId: string, row: number): string {
  return `${sheetId} ${row}`;
}

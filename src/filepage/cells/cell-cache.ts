import type { CellView, RowView } from "../worker";
import { fetchQueue } from "./fetch-queue";

/** A row as the grid draws it. */
export interface DrawnRow {
  readonly isHidden: boolean;
  readonly cells: ReadonlyMap<number, CellView>;
}

/** Rows of all sheets near those that are looked at; fetched when asked for. */
export interface CellCache {
  readonly subscribe: (listener: () => void) => () => void;
  /** undefined: not there yet; subscribers are told when it is. */
  readonly row: (sheet: number, row: number) => DrawnRow | undefined;
  /** Everything may have changed: what is asked for is shown as it was until it has come anew. */
  readonly refresh: () => void;
}

type Fetch = (sheet: number, from: number, to: number) => Promise<readonly RowView[]>;

/** Rows in one message, for sheets as wide as lists are; wider ones get fewer. */
const MOST_ROWS = 128;
const FEWEST_ROWS = 8;
const CELLS_IN_WINDOW = 2_048;

/** So many windows are kept: those around what is seen, and where one has come from. */
const MOST_WINDOWS = 80;

/** How many rows of a sheet are fetched together. */
export function windowRows(columnCount: number): number {
  const fitting = Math.floor(CELLS_IN_WINDOW / Math.max(1, columnCount));
  return Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, fitting));
}

interface Window {
  readonly rows: readonly DrawnRow[];
  readonly isFresh: boolean;
}

export function cellCache(fetch: Fetch, columnCount: (sheet: number) => number): CellCache {
  const listeners = new Set<() => void>();
  const windows = new Map<string, Window>();
  let generation = 0;

  const queue = fetchQueue(async (key: string, wanted: Parameters<Fetch>) => {
    const began = generation;
    const rows = await fetch(...wanted);
    if (began === generation) keep(key, rows.map(drawnRow));
  });

  function keep(key: string, rows: readonly DrawnRow[]): void {
    // Behind the others: the first one is the next to go.
    windows.delete(key);
    windows.set(key, { rows, isFresh: true });
    for (const oldest of windows.keys()) {
      if (windows.size <= MOST_WINDOWS) break;
      windows.delete(oldest);
      queue.forget(oldest);
    }
    for (const listener of listeners) listener();
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    row: (sheet, row) => {
      const size = windowRows(columnCount(sheet));
      const from = row - (row % size);
      const key = `${sheet} ${from}`;
      const window = windows.get(key);
      if (!window?.isFresh) queue.ask(key, [sheet, from, from + size]);
      return window?.rows[row - from];
    },
    refresh: () => {
      generation += 1;
      queue.forgetAll();
      for (const [key, { rows }] of windows) windows.set(key, { rows, isFresh: false });
      for (const listener of listeners) listener();
    },
  };
}

function drawnRow({ isHidden, cells }: RowView): DrawnRow {
  return { isHidden, cells: new Map(cells.map((cell) => [cell.column, cell])) };
}

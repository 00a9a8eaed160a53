import { parseRange } from "../../../core";
import { localAddresses } from "../area";

/** Rows of a sheet, zero-based, both inside. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** What may have changed on a sheet: the cells of these rows, or anything at all. */
export type SheetChanges = readonly RowSpan[] | "anything";

/** Changes since the last reading, by the sheet's id; sheets without any are missing. */
export type ChangesSince = ReadonlyMap<string, SheetChanges>;

/** Remembers what Excel's events tell, from one reading to the next. */
export interface NotedChanges {
  /** Events come from now on, or no more. */
  watch(isWatched: boolean): void;
  cellsEdited(sheetId: string, address: string): void;
  sheetChanged(sheetId: string): void;
  /** Something happened of which events do not tell everything. */
  lose(): void;
  /** All since it was taken last, and begins anew; undefined: something may have gone by unseen. */
  take(): ChangesSince | undefined;
}

export function notedChanges(): NotedChanges {
  let isWatched = false;
  let isComplete = false;
  let noted = new Map<string, SheetChanges>();
  return {
    watch(watched) {
      isWatched = watched;
      isComplete &&= watched;
    },
    cellsEdited(sheetId, address) {
      const before = noted.get(sheetId) ?? [];
      const spans = rowSpans(address);
      noted.set(sheetId, before === "anything" || !spans ? "anything" : [...before, ...spans]);
    },
    sheetChanged: (sheetId) => noted.set(sheetId, "anything"),
    lose() {
      isComplete = false;
    },
    take() {
      const taken = isComplete ? noted : undefined;
      noted = new Map();
      isComplete = isWatched;
      return taken;
    },
  };
}

/** "A5:B7,D9" → rows 5 to 7, and 9; undefined for whole columns and what else is no rectangle. */
function rowSpans(address: string): readonly RowSpan[] | undefined {
  const ranges = localAddresses(address).map(parseRange);
  const known = ranges.filter((range) => range !== undefined);
  if (known.length !== ranges.length) return undefined;
  return known.map(({ top, bottom }) => ({ first: top, last: bottom }));
}

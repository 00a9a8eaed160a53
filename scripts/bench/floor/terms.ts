import { AS_OF, excelDay } from "../lists/entry";
import type { ListColumns } from "./read-list";

/** Questions about the terms of rows; a term without an end goes on, one that is reversed covers no day. */
export interface Terms {
  readonly overlap: (row: number, other: number) => boolean;
  readonly isRunning: (row: number) => boolean;
  readonly isOver: (row: number) => boolean;
  readonly isReversed: (row: number) => boolean;
}

const STICHTAG = excelDay(AS_OF).serial;
const ENDLESS = 2 ** 30;

export function termsOf({ start, end }: ListColumns["members"]): Terms {
  const startOf = (row: number) => start[row] ?? 0;
  const endOf = (row: number) => (end[row] === 0 ? ENDLESS : (end[row] ?? ENDLESS));
  return {
    overlap: (row, other) =>
      Math.max(startOf(row), startOf(other)) <= Math.min(endOf(row), endOf(other)),
    isRunning: (row) => startOf(row) <= STICHTAG && STICHTAG <= endOf(row),
    isOver: (row) => endOf(row) < STICHTAG,
    isReversed: (row) => endOf(row) < startOf(row),
  };
}

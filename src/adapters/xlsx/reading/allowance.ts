import type { CellValue } from "../../../core";
import { UnusableFile } from "../package";

/**
 * What everything that is kept of a workbook may take up, in slots of eight bytes: half a gigabyte. A
 * full sheet of 1,048,576 rows and a dozen columns, two of them with dates, still fits; the limits of
 * parts and packages alone would let a small file become many times that.
 */
const MOST_SLOTS = 2 ** 26;

/** Rows and ranges as V8 keeps them, nearly. */
export const ROW_SLOTS = { empty: 2, filled: 12 } as const;
export const RANGE_SLOTS = 8;

/** What is left of it for one workbook. */
export interface Allowance {
  /** Throws UnusableFile where there is not so much left. */
  take(slots: number): void;
}

export function allowanceFor(slots = MOST_SLOTS): Allowance {
  let left = slots;
  return {
    take(wanted) {
      left -= wanted;
      if (left < 0) throw new UnusableFile("too-large");
    },
  };
}

export function textSlots(text: string): number {
  return 4 + text.length / 4;
}

/** Beside the place in its row, which all values have. */
export function valueSlots(value: CellValue): number {
  if (typeof value === "string") return textSlots(value);
  if (typeof value === "number") return 2;
  return typeof value === "object" ? 9 : 0;
}

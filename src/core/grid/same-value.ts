import { isDateValue, isErrorValue, type CellValue } from "./cell-value";

/** True where two cells hold the same; how a date is shown does not matter. */
export function isSameValue(a: CellValue, b: CellValue): boolean {
  if (isDateValue(a) && isDateValue(b)) {
    return a.epochDay === b.epochDay && a.minutes === b.minutes;
  }
  if (isErrorValue(a) && isErrorValue(b)) return a.code === b.code;
  return a === b;
}

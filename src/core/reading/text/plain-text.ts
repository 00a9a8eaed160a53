import { germanDate, dayFromEpoch } from "../../calendar";
import { isDateValue, isErrorValue, type CellValue } from "../../grid";
import { tidy } from "../../words";

export {
  fold,
  memoized,
  memoizedTogether,
  recent,
  tidy,
  withPlainDashes,
  wordKey,
} from "../../words";

/** True for a cell that says something: not empty, no error, no blanks alone. */
export function hasText(value: CellValue): boolean {
  // Most cells begin with a plain letter or digit, and need not be tidied to know.
  if (value === undefined) return false;
  if (isDateValue(value)) return value.epochDay !== undefined;
  return (typeof value === "string" && /^[!-~]/.test(value)) || cellText(value) !== "";
}

/** What a cell says as text; "" for empty cells and errors. */
export function cellText(value: CellValue): string {
  if (typeof value === "string") return tidy(value);
  if (value === undefined || isErrorValue(value)) return "";
  if (typeof value === "boolean") return value ? "ja" : "nein";
  if (isDateValue(value)) {
    return value.epochDay === undefined ? "" : germanDate(dayFromEpoch(value.epochDay));
  }
  return String(value);
}

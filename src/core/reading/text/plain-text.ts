import { germanDate, dayFromEpoch } from "../../calendar";
import { isDateValue, isErrorValue, type CellValue } from "../../grid";
import { tidy } from "../../words";

export { fold, memoized, tidy, withPlainDashes, wordKey } from "../../words";

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

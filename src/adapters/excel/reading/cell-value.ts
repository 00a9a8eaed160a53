import { dateKindOf, dateValue, type CellValue, type DateSystem } from "../../../core";

/** A cell as Office.js gives it: "" is empty, errors are text, dates are bare numbers. */
export type RawValue = string | number | boolean | null;

/**
 * Errors come as text, in English whatever the user's language. A text that spells one cannot be
 * told from it without a second question; in a membership list nobody types "#REF!" as text.
 */
const ERRORS = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
  "#BLOCKED!",
  "#CONNECT!",
  "#FIELD!",
  "#BUSY!",
  "#UNKNOWN!",
  "#EXTERNAL!",
  "#PYTHON!",
  "#TIMEOUT!",
]);

/** What the cell holds; `format` is its number format code. */
export function cellValueOf(raw: RawValue, format: string, system: DateSystem): CellValue {
  if (raw === "" || raw === null) return undefined;
  if (typeof raw === "number") {
    const kind = dateKindOf(format);
    return kind === undefined ? raw : dateValue(raw, { code: format, kind }, system);
  }
  if (typeof raw === "string" && ERRORS.has(raw)) return { type: "error", code: raw };
  return raw;
}

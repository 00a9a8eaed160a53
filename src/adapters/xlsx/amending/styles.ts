import {
  DATE_FORMAT,
  dateValue,
  isDateValue,
  isSameValue,
  type CellValue,
  type DateValue,
} from "../../../core";
import { formatOf, type CellContext } from "../reading";
import { GENERAL, looksTyped, type StyleVariant } from "../writing";
import { dateSerial } from "./cell-xml";

/**
 * The variant of a cell's style that its new value needs; undefined where the style will do. A date is
 * one only under a date format, and a number only under none; a text that begins like a formula must
 * stay a text when somebody edits it.
 */
export function neededVariant(
  value: CellValue,
  base: string,
  context: CellContext,
): StyleVariant | undefined {
  const quoted = typeof value === "string" && looksTyped(value);
  const format = neededFormat(value, base, context);
  return quoted || format !== undefined ? { base, format, quoted } : undefined;
}

function neededFormat(value: CellValue, base: string, context: CellContext): string | undefined {
  const isDate = isDateValue(value);
  const number = isDate ? dateSerial(value, context.dateSystem) : value;
  if (typeof number !== "number") return undefined;
  const format = formatOf(base, context);
  const read = format ? dateValue(number, format, context.dateSystem) : number;
  if (isSameValue(read, value)) return undefined;
  return isDate ? formatFor(value) : GENERAL;
}

function formatFor({ epochDay, minutes }: DateValue): string {
  if (epochDay === undefined) return "hh:mm";
  return minutes === 0 ? DATE_FORMAT : `${DATE_FORMAT} hh:mm`;
}

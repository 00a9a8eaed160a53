import {
  DATE_FORMAT,
  dateKindOf,
  isDateValue,
  isErrorValue,
  serialOf,
  TIME_FORMAT,
  type CellValue,
  type DateSystem,
  type DateValue,
} from "../../../core";
import { textAgain } from "../writing";

/** What Excel is given for a cell: its number format, and what is typed under it; "" empties the cell. */
export interface CellInput {
  readonly input: string | number | boolean;
  readonly format: string;
}

const MINUTES_A_DAY = 1440;

/**
 * A value as it goes into a cell that has a number format already. The format stays, except where the
 * value would become something else under it: a date gets TT.MM.JJJJ, and a number leaves the text
 * format. undefined for a day before the first that the workbook can count.
 */
export function cellInput(
  value: CellValue,
  format: string,
  system: DateSystem,
): CellInput | undefined {
  if (value === undefined) return { input: "", format };
  if (typeof value === "string") return { input: textAgain(value, format), format };
  if (isDateValue(value)) return dateInput(value, format, system);
  const wouldTurn = format === "@" || (typeof value === "number" && dateKindOf(format));
  return {
    input: isErrorValue(value) ? value.code : value,
    format: wouldTurn ? "General" : format,
  };
}

function dateInput(
  { epochDay, minutes }: DateValue,
  format: string,
  system: DateSystem,
): CellInput | undefined {
  const kind = dateKindOf(format);
  const time = minutes / MINUTES_A_DAY;
  if (epochDay === undefined) {
    return { input: time, format: kind === "time" || kind === "elapsed" ? format : TIME_FORMAT };
  }
  const serial = serialOf(epochDay, system);
  if (serial === undefined) return undefined;
  return { input: serial + time, format: kind === "day" ? format : DATE_FORMAT };
}

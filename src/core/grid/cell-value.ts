/** #REF!, #NAME? … as Excel spells it in English. */
export interface ErrorValue {
  readonly type: "error";
  readonly code: string;
}

/**
 * A number shown as a date or time. `epochDay` counts days since 1970-01-01 whatever the workbook's
 * date system; it is undefined for a bare time of day. `minutes` is the time of day, 0 to 1439.
 * `format` is the number format code ("dd.mm.yyyy"), so that a "6-18" that Excel turned into a date
 * can be read back as what it was.
 */
export interface DateValue {
  readonly type: "date";
  readonly epochDay: number | undefined;
  readonly minutes: number;
  readonly format: string;
}

/** What a cell holds; `undefined` is an empty cell. Formulas appear as their cached value. */
export type CellValue = undefined | string | number | boolean | DateValue | ErrorValue;

export function isErrorValue(value: CellValue): value is ErrorValue {
  return typeof value === "object" && value.type === "error";
}

export function isDateValue(value: CellValue): value is DateValue {
  return typeof value === "object" && value.type === "date";
}

/** Empty, or nothing but blanks (non-breaking and zero-width ones included). */
export function isBlank(value: CellValue): boolean {
  return value === undefined || (typeof value === "string" && !/[^\s\u200b\ufeff]/.test(value));
}

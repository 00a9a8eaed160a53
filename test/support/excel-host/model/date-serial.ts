const MILLISECONDS_A_DAY = 86_400_000;
/** 1899-12-30: serials from 61 (1 March 1900) on count from here; 60 is the 29 February that never was. */
const BASE_1900 = Date.UTC(1899, 11, 30);
const BASE_1904 = Date.UTC(1904, 0, 1);

/** A day → its serial in the workbook's date system; undefined for days that do not exist or lie before. */
export function serialOf(
  year: number,
  month: number,
  day: number,
  date1904: boolean,
): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = (date.getTime() - (date1904 ? BASE_1904 : BASE_1900)) / MILLISECONDS_A_DAY;
  if (date1904) return serial >= 0 ? serial : undefined;
  return serial > 60 ? serial : serial - 1 >= 1 ? serial - 1 : undefined;
}

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** A serial → day and time, rounded to seconds. */
export function partsOf(serial: number, date1904: boolean): DateParts {
  const seconds = Math.round(serial * 86_400);
  const days = Math.floor(seconds / 86_400);
  const base = date1904 ? BASE_1904 : BASE_1900;
  const shift = !date1904 && days > 0 && days < 60 ? 1 : 0;
  const date = new Date(base + (days + shift) * MILLISECONDS_A_DAY);
  const rest = seconds - days * 86_400;
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: Math.floor(rest / 3600),
    minute: Math.floor(rest / 60) % 60,
    second: rest % 60,
  };
}

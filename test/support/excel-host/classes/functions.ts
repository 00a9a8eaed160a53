import { serialOf } from "../model/date-serial";
import type { HostWorkbook } from "../model/workbook";
import { hostObject, type HostObject, type Kind } from "../protocol/kind";

interface Result {
  readonly value: number | null;
  readonly error: string | null;
}

const RESULT: Kind<Result> = {
  name: "FunctionResult",
  properties: { value: { get: ({ value }) => value }, error: { get: ({ error }) => error } },
};

/** DATE: months and days beyond their end run on into the next, as Excel counts. */
function date({ date1904 }: HostWorkbook, [year, month, day]: readonly unknown[]): HostObject {
  const first = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const [months, days] = [first.getUTCMonth() + 1, first.getUTCDate()];
  const serial = serialOf(first.getUTCFullYear(), months, days, date1904);
  const result: Result =
    serial === undefined ? { value: null, error: "#NUM!" } : { value: serial, error: null };
  return hostObject(RESULT, result);
}

const FUNCTIONS: Kind<HostWorkbook> = { name: "Functions", methods: { date } };

/** workbook.functions: DATE alone, which tells the date system. */
export function functionsObject(workbook: HostWorkbook): HostObject {
  return hostObject(FUNCTIONS, workbook);
}

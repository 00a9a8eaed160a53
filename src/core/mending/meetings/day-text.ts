import { germanDate, weekdayName, yearMonthDay, type Day } from "../../calendar";
import { isDateValue, type CellValue } from "../../grid";
import { replacedOnce } from "../names/spelling";

/** A cell with another day in place of the one it tells, time and weekday kept in step; undefined: unclear. */
export function withDay(value: CellValue, from: Day, to: Day): CellValue {
  if (isDateValue(value)) return value.epochDay === from ? { ...value, epochDay: to } : undefined;
  if (typeof value !== "string") return undefined;
  const dated = spellings(from)
    .map((spelling, at) => replacedOnce(value, spelling, spellings(to)[at] ?? ""))
    .find((text) => text !== undefined);
  return dated === undefined ? undefined : (withWeekday(dated, from, to) ?? dated);
}

/** The weekday of the one day replaced by that of the other, written out or short; undefined: none there. */
export function withWeekday(text: string, from: Day, to: Day): string | undefined {
  const [old, now] = [weekdayName(from), weekdayName(to)];
  return (
    replacedOnce(text, old, now) ??
    (/^(?:Mo|Di|Mi|Do|Fr|Sa|So)\b/.test(text)
      ? replacedOnce(text, old.slice(0, 2), now.slice(0, 2))
      : undefined)
  );
}

/** "05.07.2021", "5.7.2021", "2021-07-05": what must be found as it is written. */
function spellings(day: Day): string[] {
  const { year, month, day: dayOfMonth } = yearMonthDay(day);
  const padded = (number: number) => String(number).padStart(2, "0");
  return [
    germanDate(day),
    `${dayOfMonth}.${month}.${year}`,
    `${year}-${padded(month)}-${padded(dayOfMonth)}`,
  ];
}

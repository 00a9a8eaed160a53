import { addDays, dayFrom, weekdayNumber, yearMonthDay, type Day } from "../../core";

/** What of a key press tells where to go. */
export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** The day that a key leads to, never out of the year; undefined for keys that lead nowhere. */
export function dayByKey({ key, ctrlKey }: PressedKey, day: Day): Day | undefined {
  const { year } = yearMonthDay(day);
  const [first, last] = [dayFrom(year, 1, 1) ?? day, dayFrom(year, 12, 31) ?? day];
  const wanted = wantedDay(key, ctrlKey, day, { first, last });
  if (wanted === undefined) return undefined;
  return wanted < first ? first : wanted > last ? last : wanted;
}

function wantedDay(
  key: string,
  ctrlKey: boolean,
  day: Day,
  { first, last }: { readonly first: Day; readonly last: Day },
): Day | undefined {
  switch (key) {
    case "ArrowLeft":
      return addDays(day, -1);
    case "ArrowRight":
      return addDays(day, 1);
    case "ArrowUp":
      return addDays(day, -7);
    case "ArrowDown":
      return addDays(day, 7);
    case "PageUp":
      return monthsOn(day, -1) ?? first;
    case "PageDown":
      return monthsOn(day, 1) ?? last;
    case "Home":
      return ctrlKey ? first : addDays(day, 1 - weekdayNumber(day));
    case "End":
      return ctrlKey ? last : addDays(day, 7 - weekdayNumber(day));
    default:
      return undefined;
  }
}

/** The same day of another month of the year, or its last; undefined where there is no such month. */
function monthsOn(day: Day, months: number): Day | undefined {
  const { year, month, day: dayOfMonth } = yearMonthDay(day);
  if (month + months < 1 || month + months > 12) return undefined;
  for (let tried = dayOfMonth; tried > 0; tried -= 1) {
    const found = dayFrom(year, month + months, tried);
    if (found !== undefined) return found;
  }
  return undefined;
}

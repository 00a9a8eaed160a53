import { dayFrom, dayFromIso, type Day } from "../../core";

/** "17.02.2021", "17.2.21" or "2021-02-17" → Day; undefined for what is no day. 21 is 2021. */
export function germanDay(text: string): Day | undefined {
  const typed = text.trim();
  const match = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})$/.exec(typed);
  if (!match) return dayFromIso(typed);
  const year = Number(match[3]);
  return dayFrom(year < 100 ? 2000 + year : year, Number(match[2]), Number(match[1]));
}

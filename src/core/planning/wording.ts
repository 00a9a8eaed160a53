import { monthName, weekdayOfNumber } from "../calendar";
import type { NoticePeriod } from "./session-plan";

/** ["A", "B", "C"] → "A, B und C". */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} und ${last}`;
}

/** In the dative: "1 Tag", "14 Tagen". */
export function inDays(count: number): string {
  return `${count} ${count === 1 ? "Tag" : "Tagen"}`;
}

/** In the accusative: "1 Tag", "14 Tage". */
export function forDays(count: number): string {
  return `${count} ${count === 1 ? "Tag" : "Tage"}`;
}

/** "Dienstag und Donnerstag". */
export function weekdayNames(weekdays: readonly number[]): string {
  return listed(weekdays.map(weekdayOfNumber));
}

/** "März bis Mai", "März". */
export function monthSpan({ first, last }: { readonly first: number; readonly last: number }) {
  return first === last ? monthName(first) : `${monthName(first)} bis ${monthName(last)}`;
}

const DAY_WORDS = { calendar: "Kalendertag", working: "Werktag", office: "Arbeitstag" } as const;

/** "14 Kalendertage", "10 Werktage"; `ending` bends it: "en" for the dative. */
export function noticeText({ days, count }: NoticePeriod, ending: "e" | "en" = "e"): string {
  return `${days} ${DAY_WORDS[count]}${days === 1 ? "" : ending}`;
}

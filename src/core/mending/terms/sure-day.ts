import { dayFrom, yearOf, type Day } from "../../calendar";

/** Years of councils: outside a slip is as likely as the date. */
const PLAUSIBLE_YEARS = { from: 1950, to: 2100 } as const;

/**
 * The day that a slip of the keyboard meant, where only one can be meant: "O1.11.2020", "01,11,2020",
 * "01..11.2020", "01112020". A day that is in no calendar ("31.02.2021") is left to people.
 */
export function sureDay(text: string): Day | undefined {
  const typed = text
    .trim()
    .replace(/[oO]/g, "0")
    .replace(/[lI|]/g, "1")
    .replace(/[.,;:/ _-]+/g, ".")
    .replace(/^\.|\.$/g, "");
  const days = [partsOf(typed), partsOf(withDots(typed))].flatMap((day) => day ?? []);
  const [day] = days;
  const year = day === undefined ? 0 : yearOf(day);
  return year >= PLAUSIBLE_YEARS.from && year <= PLAUSIBLE_YEARS.to ? day : undefined;
}

/** "1112020" lost its first nought where Excel took it for a number. */
function withDots(typed: string): string {
  const digits = /^\d{7,8}$/.test(typed) ? typed.padStart(8, "0") : "";
  return digits.replace(/^(\d\d)(\d\d)(\d{4})$/, "$1.$2.$3");
}

function partsOf(typed: string): Day | undefined {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(typed);
  return match ? dayFrom(Number(match[3]), Number(match[2]), Number(match[1])) : undefined;
}

import type { DayCount } from "../../calendar";
import type { DeputyMode } from "../../register";
import { isDateValue, type CellValue } from "../../grid";
import { cellText, fold, withPlainDashes, wordKey } from "../text/plain-text";
import { monthNumber } from "./months";

const YES = new Set("ja j x wahr true 1 yes stimmberechtigt mit vorhanden".split(" "));
const NO = new Set(
  "nein n falsch false 0 no ohne beratend kein keines nichtstimmberechtigt".split(" "),
);

/** "ja", "x", ✓, TRUE → true; "nein", "beratend", "–" → false; undefined where it is neither. */
export function readYesNo(value: CellValue): boolean | undefined {
  if (value === undefined) return undefined;
  const text = cellText(value);
  if (/^[✓✔☑☒✗✕]$/u.test(text)) return true;
  if (/^[-/]+$/.test(withPlainDashes(text))) return false;
  const key = wordKey(text);
  if (YES.has(key)) return true;
  return NO.has(key) || key.startsWith("nicht") ? false : undefined;
}

/** The whole number that a cell is or begins with: 2, "2", "14 Tage", "3. Sitzung"; else undefined. */
export function readCount(value: CellValue): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "number") return Number.isInteger(value) && value >= 0 ? value : undefined;
  const match = /^(\d{1,6})(?![\d,])/.exec(cellText(value));
  return match && !isDateValue(value) ? Number(match[1]) : undefined;
}

/** "10 Werktage" → working, "5 Arbeitstage" → office; undefined for days of the calendar. */
export function readDayCount(value: CellValue): DayCount | undefined {
  const text = fold(cellText(value));
  if (text.includes("arbeitstag")) return "office";
  return text.includes("werktag") ? "working" : undefined;
}

/** "14 Tage", 14, "2 Wochen" → days; how they are counted is told by `readDayCount`. */
export function readDays(value: CellValue): number | undefined {
  const count = readCount(value);
  return count !== undefined && fold(cellText(value)).includes("woche") ? count * 7 : count;
}

/** Persönlich, Rangfolge, Pool, keine, and the plain yes and no that lists write instead. */
export function readDeputyMode(value: CellValue): DeputyMode {
  const key = wordKey(cellText(value));
  if (/^(?:rang|reihe|liste|ranked)/.test(key)) return "ranked";
  if (/^(?:pool|alle|beliebig|frei)/.test(key)) return "pool";
  if (/^(?:pers|je|einzeln)/.test(key) && key !== "jein") return "personal";
  return readYesNo(value) === true ? "personal" : "none";
}

/** Ages as Excel shows or mangles them: "0-6", "6 bis 18"; 6-18 turned into a date is read back. */
export function readAges(value: CellValue): readonly [number, number] | undefined {
  const texts = isDateValue(value) ? rangesBehindDate(value) : [cellText(value)];
  for (const text of texts) {
    const match = /^(?:ab )?(\d{1,2}) ?(?:-|bis) ?(\d{1,3})(?!\d)/.exec(
      withPlainDashes(fold(text)),
    );
    if (match && Number(match[1]) < Number(match[2])) return [Number(match[1]), Number(match[2])];
  }
  return undefined;
}

/** The same of what such a date shows, where a list was saved as text: "Jun 18", "18. Jun", "01.06.2018". */
export function rangesBehindDateText(text: string): string[] {
  const plain = withPlainDashes(fold(text));
  const [, named, year] = /^([a-z]{3,9})\.?[ -](\d{2})$/.exec(plain) ?? [];
  const [, day, word] = /^(\d{1,2})[. -]{1,2}([a-z]{3,9})\.?$/.exec(plain) ?? [];
  const [, first, last] = /^0?1\.0?(\d{1,2})\.(?:20)?(\d{2})$/.exec(plain) ?? [];
  const month = monthNumber(named ?? word);
  if (first !== undefined && last !== undefined) return [`${first}-${Number(last)}`];
  if (month === undefined) return [];
  if (year !== undefined) return [`${month}-${Number(year)}`];
  return day === undefined ? [] : [`${month}-${day}`, `${day}-${month}`];
}

/**
 * What was typed when Excel made a date of "6-18": June 2018 in the German version (month and year),
 * 18 June in the American one, 6 December for "6-12" typed as day and month. Best guess first.
 */
export function rangesBehindDate(value: CellValue): string[] {
  if (!isDateValue(value) || value.epochDay === undefined) return [];
  const date = new Date(value.epochDay * 86_400_000);
  const [year, month, day] = [
    date.getUTCFullYear() % 100,
    date.getUTCMonth() + 1,
    date.getUTCDate(),
  ];
  const monthAndYear = `${month}-${year}`;
  const monthAndDay = [`${month}-${day}`, `${day}-${month}`];
  const showsYear = /y|j/i.test(value.format);
  if (!showsYear) return [...monthAndDay, monthAndYear];
  return day === 1 ? [monthAndYear, ...monthAndDay] : [];
}

import type { SessionRules, SessionSequence } from "../../register";
import type { CellValue } from "../../grid";
import { isDateValue } from "../../grid";
import type { RulesField } from "../headings/rules-headings";
import { filledText } from "../names/person-cells";
import type { OrganizationBook } from "../organizations/organization-book";
import type { ReadCell } from "../tables/columns";
import { cellText, fold } from "../text/plain-text";
import { monthNumber } from "../values/months";
import { readTimes } from "../values/read-time";
import { readCount, readDays } from "../values/read-words";

type Cells = (field: RulesField) => ReadCell | undefined;

const SESSION_FIELDS: readonly RulesField[] = [
  "startTime",
  "weekdays",
  "duration",
  "firstMonth",
  "lastMonth",
  "leastDistance",
  "idealDistance",
  "meetsBefore",
  "meetsAfter",
];

/** What a row of the Gremien sheet says of when to meet; undefined where it says nothing. */
export function sessionRulesOf(cell: Cells, book: OrganizationBook): SessionRules | undefined {
  // Most sheets have none of these columns.
  if (SESSION_FIELDS.every((field) => cell(field) === undefined)) return undefined;
  const { start, end } = readTimes(cell("startTime")?.value);
  const rules: SessionRules = {
    weekdays: readWeekdays(cell("weekdays")?.value),
    startMinutes: start,
    durationMinutes:
      readDuration(cell("duration")?.value) ??
      (start !== undefined && end !== undefined && end > start ? end - start : undefined),
    firstMonth: readMonth(cell("firstMonth")?.value),
    lastMonth: readMonth(cell("lastMonth")?.value),
    leastDistance: readDays(cell("leastDistance")?.value),
    idealDistance: readDays(cell("idealDistance")?.value),
    before: readSequences(cell("meetsBefore"), book),
    after: readSequences(cell("meetsAfter"), book),
  };
  const says = Object.values(rules).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined,
  );
  return says ? rules : undefined;
}

/** As they begin, folded; Saturday and Sunday are no days to plan. */
const WEEKDAYS = ["mo", "di", "mi", "do", "fr"];

/** "Di, Do", "dienstags und donnerstags", "Mo-Do", "Montag bis Donnerstag" → 1 to 5. */
export function readWeekdays(value: CellValue): number[] | undefined {
  const words = fold(cellText(value)).match(/[a-z]+|[-–]/g) ?? [];
  const found = new Set<number>();
  let isSpan = false;
  let last = 0;
  for (const word of words) {
    const day = WEEKDAYS.indexOf(word.slice(0, 2)) + 1;
    if (["-", "–", "bis"].includes(word)) isSpan = last > 0;
    else if (day === 0 || !isWeekday(word)) continue;
    else {
      for (let each = isSpan ? last : day; each <= day; each += 1) found.add(each);
      [isSpan, last] = [false, day];
    }
  }
  return found.size > 0 ? [...found].sort((a, b) => a - b) : undefined;
}

function isWeekday(word: string): boolean {
  return /^(?:mo|di|mi|do|fr|(?:mon|diens|donners|frei)tags?|mittwochs?)$/.test(word);
}

/** "2 Stunden", "1,5 h", "90 Minuten", 90, 2 → minutes; a time of the day is so many hours and minutes. */
export function readDuration(value: CellValue): number | undefined {
  if (isDateValue(value)) return value.minutes;
  const match = /^(\d+(?:[.,]\d+)?) ?([a-z]*)/.exec(fold(cellText(value)));
  if (!match) return undefined;
  const count = Number(match[1]?.replace(",", "."));
  const isHours = match[2] === "" ? count <= 8 : /^(?:h|std|stunde)/.test(match[2] ?? "");
  return Math.round(isHours ? count * 60 : count);
}

/** "März", "3", 3 → 3; a date tells its month. */
export function readMonth(value: CellValue): number | undefined {
  if (isDateValue(value))
    return value.epochDay === undefined
      ? undefined
      : new Date(value.epochDay * 86_400_000).getUTCMonth() + 1;
  const count = readCount(value);
  if (count !== undefined) return count >= 1 && count <= 12 ? count : undefined;
  return monthNumber(/[a-z]+/.exec(fold(cellText(value)))?.[0]);
}

/** "KoStAG; Kreisausschuss (3 Wochen)": names, and how many days lie between at least. */
function readSequences(cell: ReadCell | undefined, book: OrganizationBook): SessionSequence[] {
  const text = filledText(cellText(cell?.value));
  if (!cell || text === undefined) return [];
  const known = book.isKnownName(text) ? [text] : text.split(/[;,]| und /);
  return known.flatMap((each): SessionSequence[] => {
    const [, name = "", days = ""] = /^\s*([^(]*?)\s*(?:\(([^)]*)\))?\s*$/.exec(each) ?? [];
    const organization = name === "" ? undefined : book.organizationAt(name, cell);
    return organization ? [{ organization, leastDays: readDays(days) }] : [];
  });
}

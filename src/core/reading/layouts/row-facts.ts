import { legislativeTermOf, LEGISLATIVE_TERMS, type Day, type Term } from "../../calendar";
import type { Subject } from "../../findings";
import { isDateValue, type Row } from "../../grid";
import type { MembershipField } from "../headings/membership-headings";
import type { Reading } from "../reading";
import type { ReadCell } from "../tables/columns";
import { cellText, fold, memoized, recent, withPlainDashes } from "../text/plain-text";
import { readDay } from "../values/read-day";
import { dayOf } from "../values/report-day";

/** The cells of one row by what they tell. */
export type CellsOf = (field: MembershipField) => ReadCell | undefined;

const OPEN_TERM: Term = { start: undefined, end: undefined };

/** from and until, or a period in one cell, or the Wahlperiode; nothing said is an open term. */
export function readTerm(cell: CellsOf, reading: Reading, subject: Subject): Term {
  const [start, end] = [cell("start"), cell("end")];
  const startText = wordedText(start);
  const both = periodOf(startText);
  if (both && !end?.value) return both;
  const isEnd = !end?.value && /^bis /i.test(startText);
  if (isEnd) return readPeriod(start, reading, subject) ?? OPEN_TERM;
  const term = termFrom(dayOf(start, reading, subject), dayOf(end, reading, subject));
  if (term !== OPEN_TERM) return term;
  return (
    readPeriod(cell("period"), reading, subject) ??
    periodOf(cellText(cell("legislativeTerm")?.value)) ??
    legislativeTerm(cellText(cell("legislativeTerm")?.value), reading.asOf) ??
    term
  );
}

/** "" for what Excel holds as a date: there is nothing in it but that day. */
function wordedText(cell: ReadCell | undefined): string {
  return isDateValue(cell?.value) ? "" : cellText(cell?.value);
}

const TERMS_KEPT = 10_000;
const termsByStart = recent<Day | undefined, Term>(TERMS_KEPT);

/** Lists repeat the same few terms in thousands of rows: mostly the last that began then is the same object. */
function termFrom(start: Day | undefined, end: Day | undefined): Term {
  if (start === undefined && end === undefined) return OPEN_TERM;
  const known = termsByStart.get(start);
  if (known && known.end === end) return known;
  const term = { start, end };
  termsByStart.set(start, term);
  return term;
}

/** A period in one cell, of two days or one; undefined where it says none. */
export function readPeriod(
  cell: ReadCell | undefined,
  reading: Reading,
  subject: Subject,
): Term | undefined {
  return periodOf(wordedText(cell)) ?? startOf(cell, reading, subject);
}

/** "01.11.2020 – 31.10.2025", "2020–2025" (a Wahlperiode); undefined for anything else. */
const periodOf = memoized((text: string): Term | undefined => {
  const plain = withPlainDashes(fold(text)).replace(/ bis | - /g, "|");
  const [first = "", second = "", ...more] = plain.includes("|")
    ? plain.split("|")
    : plain.split("-");
  if (more.length > 0 || second === "") return undefined;
  const [start, end] = [readDay(first.trim()), readDay(second.trim())];
  if (start.type === "day" && end.type === "day") return { start: start.day, end: end.day };
  if (start.type === "day" && end.type === "open") return { start: start.day, end: undefined };
  return legislativeTermOfYears(plain);
});

/** "2020–2025", "2020/25": a Wahlperiode that is known; undefined for any other years. */
export function legislativeTermOfYears(text: string): Term | undefined {
  const years = /(\d{4}) ?(?:[-|/]|bis) ?(\d{4}|\d{2})\b/.exec(text);
  const term = LEGISLATIVE_TERMS.find(({ name }) => years && name.startsWith(years[1] ?? "?"));
  const sameEnd = term?.name.endsWith(years?.[2] ?? "?");
  return term && sameEnd ? { start: term.start, end: term.end } : undefined;
}

/** A period of one day: "seit 01.11.2020", "bis 31.10.2025"; unreadable ones are reported. */
function startOf(cell: ReadCell | undefined, reading: Reading, subject: Subject): Term | undefined {
  const day = dayOf(cell, reading, subject);
  if (day === undefined) return undefined;
  const isEnd = fold(cellText(cell?.value)).startsWith("bis");
  return isEnd ? { start: undefined, end: day } : { start: day, end: undefined };
}

function legislativeTerm(text: string, asOf: Day): Term | undefined {
  const isCurrent = /^(?:aktuell|laufend)/.test(fold(text));
  const current = isCurrent ? legislativeTermOf(asOf) : undefined;
  if (current) return { start: current.start, end: current.end };
  return legislativeTermOfYears(withPlainDashes(text));
}

/** True if any of these cells of the row is filled. */
export function isAnyFilled(row: Row, columns: readonly (number | undefined)[]): boolean {
  return columns.some((column) => column !== undefined && cellText(row.cells[column]) !== "");
}

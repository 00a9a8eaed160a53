import { dayFrom, yearOf, type Day } from "./day";
import type { Period } from "./term";

/** School holidays of North Rhine-Westphalia: "Sommerferien", first to last day. */
export interface Vacation {
  readonly name: string;
  readonly period: Period;
}

/** For notes and findings: where the table comes from. */
export const VACATION_SOURCE = {
  text: "Ferienordnung NRW, RdErl. des MSB vom 19.05.2022, zuvor vom 10.11.2014",
  asOf: "2022-05-19",
} as const;

const NAMES = ["Osterferien", "Pfingstferien", "Sommerferien", "Herbstferien", "Weihnachtsferien"];

/** No such holidays in that year; "" means: not fixed yet. */
const NONE = "–";

/** As the decrees give them, in the order of NAMES. Movable holidays are set by each school. */
const TABLE: readonly (readonly [year: number, ...spans: string[]])[] = [
  [2021, "29.03.–10.04.", "25.05.", "05.07.–17.08.", "11.10.–23.10.", "24.12.–08.01."],
  [2022, "11.04.–23.04.", NONE, "27.06.–09.08.", "04.10.–15.10.", "23.12.–06.01."],
  [2023, "03.04.–15.04.", "30.05.", "22.06.–04.08.", "02.10.–14.10.", "21.12.–05.01."],
  [2024, "25.03.–06.04.", "21.05.", "08.07.–20.08.", "14.10.–26.10.", "23.12.–06.01."],
  [2025, "14.04.–26.04.", "10.06.", "14.07.–26.08.", "13.10.–25.10.", "22.12.–06.01."],
  [2026, "30.03.–11.04.", "26.05.", "20.07.–01.09.", "17.10.–31.10.", "23.12.–06.01."],
  [2027, "22.03.–03.04.", "18.05.", "19.07.–31.08.", "23.10.–06.11.", "24.12.–08.01."],
  [2028, "10.04.–22.04.", NONE, "10.07.–22.08.", "23.10.–04.11.", "21.12.–05.01."],
  [2029, "26.03.–07.04.", "22.05.", "02.07.–14.08.", "15.10.–27.10.", "20.12.–04.01."],
  [2030, "15.04.–27.04.", NONE, "24.06.–06.08.", "", ""],
];

/** The year before the table: only its Christmas holidays reach into it. */
const BEFORE_TABLE = vacation("Weihnachtsferien", 2020, "23.12.–06.01.");

const spansByYear = new Map(TABLE.map(([year, ...spans]) => [year, spans]));

const vacationsByYear = groupByTouchedYear([
  BEFORE_TABLE,
  ...TABLE.flatMap(([year, ...spans]) =>
    spans.flatMap((span, index) =>
      span === "" || span === NONE ? [] : [vacation(NAMES[index] ?? "", year, span)],
    ),
  ),
]);

/** "25.05." is a single day; a last day before the first one lies in the next year. */
function vacation(name: string, year: number, span: string): Vacation {
  const [first = "", last = first] = span.split("–");
  const start = dayOfMonth(year, first);
  const end = dayOfMonth(year, last);
  return { name, period: { start, end: end < start ? dayOfMonth(year + 1, last) : end } };
}

function dayOfMonth(year: number, text: string): Day {
  const [day, month] = text.split(".").map(Number);
  const found = dayFrom(year, month ?? 0, day ?? 0);
  if (found === undefined) throw new RangeError(`no day of ${year}: ${text}`);
  return found;
}

function groupByTouchedYear(vacations: readonly Vacation[]): Map<number, Vacation[]> {
  const byYear = new Map<number, Vacation[]>();
  for (const entry of vacations) {
    const years = new Set([yearOf(entry.period.start), yearOf(entry.period.end)]);
    for (const year of years) byYear.set(year, [...(byYear.get(year) ?? []), entry]);
  }
  return byYear;
}

/** The school holidays that the day lies in; undefined outside them AND outside the table. */
export function vacationOn(day: Day): Vacation | undefined {
  return vacationsByYear
    .get(yearOf(day))
    ?.find(({ period }) => period.start <= day && day <= period.end);
}

/** True for the years of the table. Of 2030 only a part is fixed: see `unfixedVacations`. */
export function hasVacationData(year: number): boolean {
  return spansByYear.has(year);
}

/** The holidays of that year of which no dates are known: all of them outside the table. */
export function unfixedVacations(year: number): readonly string[] {
  const spans = spansByYear.get(year);
  return spans ? NAMES.filter((_name, index) => spans[index] === "") : NAMES;
}

/**
 * True where the table does not tell whether the day lies in school holidays: in years outside it, and
 * behind the last holidays that are fixed of a year that is not fixed to its end.
 */
export function isVacationUnknown(day: Day): boolean {
  const year = yearOf(day);
  if (vacationOn(day) !== undefined || unfixedVacations(year).length === 0) return false;
  const ends = (vacationsByYear.get(year) ?? []).map(({ period }) => period.end);
  return !hasVacationData(year) || day > Math.max(...ends);
}

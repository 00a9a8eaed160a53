import { addDays, dayFrom, weekdayNumber, yearOf, type Day, type Period } from "../../calendar";
import { freeDays } from "../../planning";
import { takesPlace, type Meeting } from "../../register";
import type { Situation } from "../situation";

/** How far a meeting is moved at most. */
const FURTHEST = 60;

/**
 * The free days nearest to a meeting: before and after it, of the same weekday first, then whatever is
 * nearer than these. The order of the meetings of its organization and the year stay.
 */
export function otherDays(meeting: Meeting & { readonly day: Day }, situation: Situation): Day[] {
  const { day } = meeting;
  const free = freeDays(situation.index.register, periodFor(meeting, situation));
  const sameWeekday = free.filter((each) => weekdayNumber(each) === weekdayNumber(day));
  const found = [...nearest(sameWeekday, day), ...nearest(free, day)];
  return [...new Set(found)];
}

/** The last before and the first behind, the nearer one first. */
function nearest(days: readonly Day[], day: Day): Day[] {
  const before = days.filter((each) => each < day).at(-1);
  const behind = days.find((each) => each > day);
  const found = [before, behind].filter((each) => each !== undefined);
  return found.sort((a, b) => Math.abs(a - day) - Math.abs(b - day));
}

/** Between the organization's meetings before and after; nothing still to come moves into the past. */
function periodFor(
  { organization, day }: Meeting & { readonly day: Day },
  { index, asOf }: Situation,
): Period {
  const others = index.register.meetings.filter(
    (other) => other.organization === organization && takesPlace(other),
  );
  const days = others.flatMap((other) => other.day ?? []);
  const year = yearOf(day);
  const starts = [
    dayFrom(year, 1, 1) ?? day,
    addDays(day, -FURTHEST),
    ...(day > asOf ? [addDays(asOf, 1)] : []),
    ...days.filter((other) => other < day).map((other) => addDays(other, 1)),
  ];
  const ends = [
    dayFrom(year, 12, 31) ?? day,
    addDays(day, FURTHEST),
    ...days.filter((other) => other > day).map((other) => addDays(other, -1)),
  ];
  const latest = (a: Day, b: Day) => (a > b ? a : b);
  const earliest = (a: Day, b: Day) => (a < b ? a : b);
  return { start: starts.reduce(latest), end: ends.reduce(earliest) };
}

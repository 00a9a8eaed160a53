import { groupBy, type Meeting } from "../register";

export type NumberedMeeting = Meeting & { readonly number: number };

/** What is wrong with the numbers of an organization; `meetings` begins with the one to go to. */
export interface NumberFault {
  readonly fault: "gap" | "repeated";
  /** The numbers that are missing, or twice the one that is repeated. */
  readonly from: number;
  readonly to: number;
  readonly meetings: readonly NumberedMeeting[];
}

/**
 * All faults of one organization, by number. The lowest number listed is where the list begins.
 */
export function numberFaults(meetings: readonly NumberedMeeting[]): NumberFault[] {
  const byNumber = groupBy(meetings, ({ number }) => number);
  const numbers = [...byNumber.keys()].sort((a, b) => a - b);
  return numbers.flatMap((number, position) => {
    const rows = byNumber.get(number) ?? [];
    const before = numbers[position - 1] ?? number;
    const previous = byNumber.get(before) ?? [];
    return [
      ...(number > before + 1 ? [gap(before + 1, number - 1, [...rows, ...previous])] : []),
      ...(isRepeated(rows) ? [repeated(number, rows)] : []),
    ];
  });
}

function gap(from: number, to: number, meetings: readonly NumberedMeeting[]): NumberFault {
  return { fault: "gap", from, to, meetings };
}

/** The latest comes first: the number was taken when it got it. */
function repeated(number: number, rows: readonly NumberedMeeting[]): NumberFault {
  const byDay = [...rows].sort((a, b) =>
    a.day === b.day ? 0 : (a.day ?? Infinity) - (b.day ?? Infinity),
  );
  return { fault: "repeated", from: number, to: number, meetings: byDay.toReversed() };
}

/** Two sheets may list the same meeting: one number, one day. */
function isRepeated(rows: readonly NumberedMeeting[]): boolean {
  const days = new Set(rows.map(({ day }) => day));
  const sheets = new Set(rows.map(({ places }) => places.organization.sheet));
  return days.size > 1 || sheets.size < rows.length;
}

/** Fewer rows may be numbered through by chance. */
const LEAST_ROWS_COUNTED = 4;

/**
 * True where the numbers of a sheet only count its rows, whatever the organization: each is there once,
 * and none is left out. Then they say nothing about the meetings of one of them.
 */
export function countsRows(meetings: readonly NumberedMeeting[]): boolean {
  const numbers = meetings.map(({ number }) => number);
  const lowest = numbers.reduce((a, b) => Math.min(a, b), Infinity);
  const highest = numbers.reduce((a, b) => Math.max(a, b), -Infinity);
  return (
    numbers.length >= LEAST_ROWS_COUNTED &&
    new Set(numbers).size === numbers.length &&
    highest - lowest === numbers.length - 1
  );
}

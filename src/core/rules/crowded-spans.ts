import { termBetween, type Term } from "../calendar";
import type { Membership, Person } from "../register";
import { sortedByStart } from "./overlap";

/** A span of days on which more persons sit than there are seats. */
export interface CrowdedSpan {
  readonly term: Term;
  /** How many they are at most. */
  readonly members: number;
  /** One row of each stay, the last of the list first: that one came too many. */
  readonly rows: readonly Membership[];
}

/** Days without a break on which a person sits, whatever the rows; `row` is the last of them in the list. */
interface Stay {
  readonly start: number;
  end: number;
  row: Membership;
  position: number;
}

type Change = readonly [starting: Stay[], ending: Stay[]];

/**
 * The longest spans on which more distinct persons than `seats` sit, in the order of time. A sweep over
 * the days on which somebody comes or goes: n log n. Whoever goes on the eve of another's first day
 * does not collide with him.
 */
export function crowdedSpans(rows: readonly Membership[], seats: number): CrowdedSpan[] {
  const spans: CrowdedSpan[] = [];
  const present = new Set<Stay>();
  let crowd: { start: number; peak: number; stays: Set<Stay> } | undefined;
  for (const [day, [starting, ending]] of changesByDay(staysOf(rows))) {
    for (const stay of ending) present.delete(stay);
    for (const stay of starting) present.add(stay);
    if (present.size > seats) {
      crowd ??= { start: day, peak: 0, stays: new Set(present) };
      for (const stay of starting) crowd.stays.add(stay);
      crowd.peak = Math.max(crowd.peak, present.size);
    } else if (crowd) {
      spans.push(spanOf(crowd.start, day - 1, crowd.peak, crowd.stays));
      crowd = undefined;
    }
  }
  return spans;
}

function spanOf(
  start: number,
  end: number,
  members: number,
  stays: ReadonlySet<Stay>,
): CrowdedSpan {
  const rows = [...stays].sort((a, b) => b.position - a.position).map(({ row }) => row);
  return { term: termBetween(start, end), members, rows };
}

/** Who comes and who goes, by day, in the order of time; who stays goes at the end of time. */
function changesByDay(stays: readonly Stay[]): [number, Change][] {
  const changes = new Map<number, Change>();
  const on = (day: number): Change => {
    const change = changes.get(day) ?? ([[], []] as const);
    changes.set(day, change);
    return change;
  };
  for (const stay of stays) {
    on(stay.start)[0].push(stay);
    on(stay.end + 1)[1].push(stay);
  }
  return [...changes].sort(([a], [b]) => a - b);
}

/** Rows of one person that touch or overlap are one stay: chair and member is one seat. */
function staysOf(rows: readonly Membership[]): Stay[] {
  const stays: Stay[] = [];
  const latest = new Map<Person, Stay>();
  for (const { item: row, position, start, end } of sortedByStart(rows)) {
    const stay = latest.get(row.person);
    if (!stay || start > stay.end + 1) {
      const next = { start, end, row, position };
      latest.set(row.person, next);
      stays.push(next);
      continue;
    }
    stay.end = Math.max(stay.end, end);
    if (position < stay.position) continue;
    stay.row = row;
    stay.position = position;
  }
  return stays;
}

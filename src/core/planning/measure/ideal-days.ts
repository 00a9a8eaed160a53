import type { Day, Period } from "../../calendar";

/** Between two fixed meetings, or between one and an end of the period; `open` ends are no meetings. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly openLeft: boolean;
  readonly openRight: boolean;
}

/** How far apart `count` meetings in a stretch are; an open end asks for half that distance only. */
function spacing({ from, to, openLeft, openRight }: Stretch, count: number): number {
  return (to - from) / (count + 1 - (openLeft ? 0.5 : 0) - (openRight ? 0.5 : 0));
}

function stretchesBetween({ start, end }: Period, fixed: readonly Day[]): Stretch[] {
  const inside = fixed.filter((day) => start <= day && day <= end);
  const edges = [start, ...inside, end];
  return edges.slice(1).map((to, index) => ({
    from: edges[index] ?? start,
    to,
    openLeft: index === 0,
    openRight: index === inside.length,
  }));
}

/**
 * The days on which `count` more meetings would be spread most evenly over a period, given those that
 * are fixed, ascending: each goes to the stretch that keeps meetings furthest apart (the earlier on ties), and
 * within a stretch distances are equal. Fractions of days; weekends and holidays are not looked at.
 */
export function idealDays(period: Period, fixed: readonly Day[], count: number): number[] {
  const stretches = stretchesBetween(period, fixed);
  const counts = stretches.map(() => 0);
  for (let placed = 0; placed < count; placed += 1) {
    const distances = stretches.map((stretch, index) => spacing(stretch, (counts[index] ?? 0) + 1));
    const widest = distances.indexOf(Math.max(...distances));
    counts[widest] = (counts[widest] ?? 0) + 1;
  }
  return stretches.flatMap((stretch, index) => daysWithin(stretch, counts[index] ?? 0));
}

function daysWithin(stretch: Stretch, count: number): number[] {
  const distance = spacing(stretch, count);
  const first = stretch.from + distance * (stretch.openLeft ? 0.5 : 1);
  return Array.from({ length: count }, (_, index) => first + index * distance);
}

/** Days at a given distance from each other, the middle of them in the middle of the period. */
export function daysAtDistance({ start, end }: Period, count: number, distance: number): number[] {
  const first = (start + end - distance * (count - 1)) / 2;
  return Array.from({ length: count }, (_, index) => first + index * distance);
}

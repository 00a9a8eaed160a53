import { sum, withOneMore, type Apportionment } from "./apportionment";

/**
 * Hare/Niemeyer: each gets the whole part of seats · strength / total, the seats left over go to the
 * largest remainders. Equal remainders for the last of them leave it to a lot.
 */
export function byRemainders(strengths: readonly number[], seats: number): Apportionment {
  const total = sum(strengths);
  if (total === 0) return { seats: strengths.map(() => 0), lot: undefined };
  const remainders = strengths.map((strength) => (strength * seats) % total);
  const whole = strengths.map(
    (strength, position) => (strength * seats - (remainders[position] ?? 0)) / total,
  );
  return withLargest(whole, remainders, seats - sum(whole));
}

/** One seat more for the largest remainders, as many as seats are free. */
function withLargest(
  whole: readonly number[],
  remainders: readonly number[],
  free: number,
): Apportionment {
  const last = remainders.toSorted((a, b) => b - a)[free - 1];
  if (last === undefined) return { seats: whole, lot: undefined };
  const positions = (holds: (remainder: number) => boolean) =>
    remainders.flatMap((remainder, position) => (holds(remainder) ? [position] : []));
  const larger = positions((remainder) => remainder > last);
  const certain = withOneMore(whole, larger, free);
  const equal = positions((remainder) => remainder === last);
  return withOneMore(certain.seats, equal, free - larger.length);
}

/**
 * The place of the last number that is at most `limit`, among the ascending ones from place `from` up
 * to `to`, which is outside; `from - 1` where all are greater.
 */
export function lastAtMost(
  numbers: ArrayLike<number>,
  limit: number,
  from = 0,
  to = numbers.length,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

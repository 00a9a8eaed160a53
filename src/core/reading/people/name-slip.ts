/**
 * True when two keys differ by one slip of the hand: one letter more, less, other, or two turned (the
 * four slips of Damerau, 1964, who found four of five misspellings to be one of them). Digits are never
 * a slip: "AG 6-17" and "AG 6-18", "Muster 1" and "Muster 2" are meant.
 */
export function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || a === b) return false;
  const start = commonStart(short, long);
  const middle = long.slice(start);
  if (short.length < long.length)
    return short.slice(start) === middle.slice(1) && !isDigit(middle[0]);
  if (isDigit(middle[0]) || isDigit(short[start])) return false;
  if (short.slice(start + 1) === middle.slice(1)) return true;
  const turned = short[start] === middle[1] && short[start + 1] === middle[0];
  return turned && short.slice(start + 2) === middle.slice(2);
}

function isDigit(letter: string | undefined): boolean {
  return letter !== undefined && /\d/.test(letter);
}

export function commonStart(a: string, b: string): number {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index += 1;
  return index;
}

import { pairNumbers, type PairNumbers } from "./pair-numbers";
import type { ListColumns } from "./read-list";
import type { SharedTexts } from "./shared-texts";

/** Who each row is about and whom a deputy's row names; 0: nobody. */
export interface Persons {
  readonly persons: Uint32Array;
  readonly targets: Uint32Array;
  readonly count: number;
}

export function personsOf({ texts, members }: ListColumns): Persons {
  const { givenName, familyName, target } = members;
  const rows = givenName.length;
  const pairs = pairNumbers(rows);
  const persons = new Uint32Array(rows);
  const targets = new Uint32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const given = givenName[row] ?? 0;
    if (given !== 0) persons[row] = pairs.numberOf(given, familyName[row] ?? 0);
  }
  for (let row = 0; row < rows; row += 1) {
    const text = target[row] ?? 0;
    if (text !== 0) targets[row] = named(texts, text, pairs);
  }
  return { persons, targets, count: pairs.count() };
}

const [BLANK, COMMA] = [32, 44];

/** "Anna Alkamp" or "Alkamp, Anna". */
function named(texts: SharedTexts, id: number, pairs: PairNumbers): number {
  const { bytes, starts, ends, find } = texts;
  const [start, end] = [starts[id] ?? 0, ends[id] ?? 0];
  let blank = start;
  while (blank < end && bytes[blank] !== BLANK) blank += 1;
  const isTurned = bytes[blank - 1] === COMMA;
  const first = find(bytes, start, isTurned ? blank - 1 : blank);
  const second = find(bytes, blank + 1, end);
  return isTurned ? pairs.find(second, first) : pairs.find(first, second);
}

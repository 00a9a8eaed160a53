import type { Random } from "./random";

/** Longer inputs say nothing new and take their time. */
const LONGEST = 20_000;

type Change = (text: string, other: string, random: Random, words: readonly string[]) => string;

const put = (text: string, at: number, piece: string, removed = 0) =>
  text.slice(0, at) + piece + text.slice(at + removed);

const CHANGES: readonly Change[] = [
  (text, _, random) => put(text, random.below(text.length + 1), "", 1 + random.below(8)),
  (text, _, random) =>
    put(text, random.below(text.length), String.fromCharCode(random.below(256)), 1),
  (text, _, random, words) => put(text, random.below(text.length + 1), random.pick(words)),
  (text, _, random, words) =>
    put(text, random.below(text.length + 1), random.pick(words), random.below(12)),
  (text, _, random) => {
    const from = random.below(text.length);
    const piece = text.slice(from, from + 1 + random.below(200));
    return put(text, random.below(text.length + 1), piece.repeat(1 + random.below(4)));
  },
  (text, _, random, words) => {
    const times = 2 ** (1 + random.below(11));
    return put(text, random.below(text.length + 1), random.pick(words).repeat(times));
  },
  (text, other, random) =>
    text.slice(0, random.below(text.length + 1)) + other.slice(random.below(other.length + 1)),
];

/** A text that differs from this one in a few places; `words` mean something where it is read. */
export function mutated(
  text: string,
  other: string,
  random: Random,
  words: readonly string[],
): string {
  let changed = text;
  for (let count = 1 + random.below(4); count > 0; count--)
    changed = random.pick(CHANGES)(changed, other, random, words);
  return changed.slice(0, LONGEST);
}

import { forEachInSteps, part, type Steps } from "../../steps";
import { isOneSlip } from "./name-slip";
import { soundOf } from "./name-sound";

export type KeyPair = readonly [string, string];

/** Longer keys are no names. */
const LONGEST_KEY = 60;
/** What so many share is no evidence, and comparing all with all would be quadratic. */
const LARGEST_GROUP = 30;
/**
 * A name with more neighbours than this lives in a list that was made, not written ("Mustera", "Musterb",
 * random letters): there a letter's difference means nothing. Even Meyer has fewer in real lists.
 */
const MOST_NEIGHBOURS = 8;

/**
 * Pairs of keys that are one slip apart or sound alike, without those of crowded names. Never all with
 * all: keys one slip apart have a word in common, the key itself or the key without one letter, so that
 * sorting these words brings them together. Takes time in proportion to the letters of all keys, but for
 * the sorting.
 */
export function* nearKeys(all: readonly string[]): Steps<KeyPair[]> {
  const keys = all.filter(({ length }) => length <= LONGEST_KEY);
  const near = neighbourhoods();
  const slips = yield* part(sameWithoutLetter(keys), 0, 0.5);
  const joined = forEachInSteps(slips, (group) => {
    joinAll(group, isOneSlip, near);
  });
  yield* part(joined, 0.5, 0.7);
  const sounding = new Map<string, string[]>();
  const grouping = forEachInSteps(keys, (key) => {
    const sound = soundOf(key);
    const alike = sounding.get(sound);
    if (alike) alike.push(key);
    else sounding.set(sound, [key]);
  });
  yield* part(grouping, 0.7, 0.9);
  const sounds = forEachInSteps([...sounding.values()], (group) => {
    joinAll(group, () => true, near);
  });
  yield* part(sounds, 0.9, 1);
  return near.pairs();
}

interface Neighbourhoods {
  readonly join: (a: string, b: string) => void;
  readonly crowd: (key: string) => void;
  readonly pairs: () => KeyPair[];
}

function neighbourhoods(): Neighbourhoods {
  const near = new Map<string, Set<string>>();
  const crowded = new Set<string>();
  function add(key: string, other: string): void {
    if (crowded.has(key)) return;
    const others = near.get(key) ?? new Set();
    near.set(key, others.add(other));
    if (others.size > MOST_NEIGHBOURS) crowd(key);
  }
  function crowd(key: string): void {
    crowded.add(key);
    near.delete(key);
  }
  return {
    crowd,
    join: (a, b) => {
      add(a, b);
      add(b, a);
    },
    pairs: () =>
      [...near].flatMap(([a, others]) =>
        [...others].filter((b) => a < b && !crowded.has(b)).map((b) => [a, b] as const),
      ),
  };
}

function joinAll(
  group: readonly string[],
  isNear: (a: string, b: string) => boolean,
  near: Neighbourhoods,
): void {
  if (group.length < 2) return;
  if (group.length > LARGEST_GROUP) group.forEach(near.crowd);
  else {
    for (const [index, a] of group.entries()) {
      for (const b of group.slice(index + 1)) if (isNear(a, b)) near.join(a, b);
    }
  }
}

/** Room for the number of a key beside a hash of 32 bits in one number. */
const MOST_KEYS = 2 ** 21;

/** Groups of keys that are equal, whole or without one letter (or whose hash is: the caller compares). */
function* sameWithoutLetter(keys: readonly string[]): Steps<string[][]> {
  const known = keys.slice(0, MOST_KEYS);
  const codes = new Float64Array(known.reduce((sum, { length }) => sum + length + 1, 0));
  let at = 0;
  let number = 0;
  yield* forEachInSteps(known, (key) => {
    for (let left = -1; left < key.length; left += 1) {
      codes[at] = hashWithout(key, left) * MOST_KEYS + number;
      at += 1;
    }
    number += 1;
  });
  return groupsOf(codes.sort(), known);
}

/** The runs of equal hashes, each key once: "anna" without its first n and without its second. */
function groupsOf(codes: Float64Array, keys: readonly string[]): string[][] {
  const groups: string[][] = [];
  let from = 0;
  for (let to = 1; to <= codes.length; to += 1) {
    if (to < codes.length && hashOf(codes[to]) === hashOf(codes[from])) continue;
    if (to - from > 1) {
      const numbers = new Set(Array.from(codes.subarray(from, to), (code) => code % MOST_KEYS));
      if (numbers.size > 1) groups.push([...numbers].map((number) => keys[number] ?? ""));
    }
    from = to;
  }
  return groups;
}

function hashOf(code: number | undefined): number {
  return Math.floor((code ?? 0) / MOST_KEYS);
}

/** FNV-1a over the letters but the one at `left`; 32 bits. */
function hashWithout(key: string, left: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    if (index !== left) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

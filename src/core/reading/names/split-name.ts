import {
  isCalled,
  isDoubleNameBeginning,
  isFarmName,
  isMiddleParticle,
  isNoble,
  isParticle,
} from "./family-words";
import { isFrequentFamilyName } from "./frequent-family-names";
import { isSpanishFamilyName, isVietnamese } from "./foreign-orders";
import { isGivenName, mayBeGivenName } from "./given-names";
import { wordKey } from "../text/plain-text";

export interface SplitName {
  readonly familyName: string;
  readonly givenName: string | undefined;
  /** The writing itself told where the family name stands: capitals, a comma, columns. */
  readonly isSure: boolean;
}

/** "Anna Maria Muster" → Muster, Anna Maria. The last word is not always the whole family name. */
export function splitName(all: readonly string[]): SplitName {
  const words = withNobleBehind(all);
  const [from, to, isSure] = capitals(words) ??
    foreign(words) ??
    familyFirst(words) ?? [familyStart(words), words.length, false];
  const given = [...words.slice(0, from), ...words.slice(to)];
  return {
    familyName: words.slice(from, to).join(" "),
    givenName: given.length === 0 ? undefined : given.join(" "),
    isSure,
  };
}

/** "Baron Karl von Muster" is Karl Baron von Muster; "Graf Muster" has no given name. */
function withNobleBehind(words: readonly string[]): readonly string[] {
  const [first = "", second = "", ...others] = words;
  const isInFront = others.length > 0 && isNoble(first) && mayBeGivenName(second);
  return isInFront ? [second, first, ...others] : words;
}

/** "Anna von der" behind a comma, or "Klaus Schulze": the end belongs to the family name. */
export function joinSplit(family: readonly string[], given: readonly string[]): SplitName {
  let end = given.length;
  while (end > 1 && belongsToFamily(given[end - 1] ?? "")) end -= 1;
  if (end === 1 && given.every(belongsToFamily)) end = 0;
  return {
    familyName: [...given.slice(end), ...family].join(" "),
    givenName: end === 0 ? undefined : given.slice(0, end).join(" "),
    isSure: true,
  };
}

/** "Graf", "von", "Schulze": stands behind a given name only if the family name follows. */
export function belongsToFamily(word: string): boolean {
  return (
    isNoble(word) ||
    (isParticle(word) && word === word.toLowerCase()) ||
    isDoubleNameBeginning(word)
  );
}

type Found = readonly [from: number, to: number, isSure: boolean];

/** "MUSTER Anna", "Anna von MUSTER": capitals are the family name, unless all is in capitals. */
function capitals(words: readonly string[]): Found | undefined {
  const first = words.findIndex(isCapitals);
  const last = words.findLastIndex(isCapitals);
  if (first < 0 || words.every((word) => isCapitals(word) || isParticle(word))) return undefined;
  let from = first;
  while (from > 0 && isParticle(words[from - 1] ?? "")) from -= 1;
  const isWhole = from === 0 || last === words.length - 1;
  const between = words.slice(from, last + 1);
  return isWhole && between.every((word) => isCapitals(word) || isParticle(word))
    ? [from, last + 1, true]
    : undefined;
}

function isCapitals(word: string): boolean {
  return wordKey(word).length > 2 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** "Nguyen Van Tien", "María García López". */
function foreign(words: readonly string[]): Found | undefined {
  if (words.length < 3) return undefined;
  if (isVietnamese(words)) return [0, 1, false];
  const from = words.length - 2;
  return words.slice(from).every(isSpanishFamilyName) ? [from, words.length, false] : undefined;
}

/** "Muster Anna", "Schulze Esking Anna", "Muster A.": what stands behind can only be a given name. */
function familyFirst(words: readonly string[]): Found | undefined {
  const [first = ""] = words;
  const isGiven =
    isFrequentFamilyName(first) && !mayBeGivenName(first) ? mayBeGivenName : isGivenName;
  let to = words.length;
  while (to > 0 && isGiven(words[to - 1] ?? "")) to -= 1;
  // "Muster Karl Heinz": behind one given name in front of another stands no family name.
  if (to < words.length) while (to > 1 && mayBeGivenName(words[to - 1] ?? "")) to -= 1;
  if (to === words.length) while (to > 0 && isInitials(words[to - 1] ?? "")) to -= 1;
  const front = words.slice(0, to);
  if (
    to === 0 ||
    to === words.length ||
    front.some((word) => isGivenName(word) || isInitials(word))
  ) {
    return undefined;
  }
  return isParticle(front.at(-1) ?? "") ? undefined : [0, to, false];
}

/** "A.", "K.-V." */
function isInitials(word: string): boolean {
  return /^(?:\p{Lu}\.-?){1,3}$/u.test(word);
}

function familyStart(words: readonly string[]): number {
  if (words.length < 2) return 0;
  for (const [index, word] of words.entries()) {
    const isLast = index === words.length - 1;
    if ((isDoubleNameBeginning(word) || isNoble(word)) && !isLast) return index;
    if (isMiddleParticle(word) && isInside(words, index)) return index - 1;
    if (isParticle(word) && !isLast) return index;
  }
  return words.length - 1;
}

/** "Meyer zu Bexten", "Muster gen. Beispiel", "Karl Muster zu Beispiel"; not "Anna Maria zu Muster". */
function isInside(words: readonly string[], index: number): boolean {
  const before = words[index - 1];
  if (before === undefined) return false;
  return (
    isCalled(words[index] ?? "") || isFarmName(before) || (index >= 2 && !mayBeGivenName(before))
  );
}

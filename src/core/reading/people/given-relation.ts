import { isGivenName, mayBeGivenName } from "../names/given-names";
import type { GivenRelation } from "./likely-same";
import { commonStart, isOneSlip } from "./name-slip";
import { soundAlike } from "./name-sound";

/** Shorter given names differ by one letter too often to mean anything: Jan, Jon, Jana. */
const SHORTEST = 5;
const LONGEST_FIRST_LETTER = 7;

/** How two different given names are alike, part for part; undefined if they are two names. */
export function givenRelation(
  a: readonly string[],
  b: readonly string[],
): GivenRelation | undefined {
  if (a.length !== b.length) return isShortened(a, b) ? "shortened" : undefined;
  const differing = a.flatMap((part, index) => (part === b[index] ? [] : [[part, b[index] ?? ""]]));
  const [first = "", second = ""] = differing[0] ?? [];
  if (differing.length !== 1) return undefined;
  if (soundAlike(first, second)) return "alike";
  return isMisspelt(first, second) ? "misspelt" : undefined;
}

/** "Anna" and "Anna Maria". */
function isShortened(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 0 && short.every((part, index) => part === long[index]);
}

/**
 * Elmar and Elmer, Wolfgang and Wolfgan. Karin and Katrin are two names that everybody knows; Martin and
 * Martina, Simon and Simone, Marian and Mariana are a man's and a woman's.
 */
function isMisspelt(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST || !isOneSlip(a, b)) return false;
  if (mayBeGivenName(a) && mayBeGivenName(b)) return false;
  const start = commonStart(a, b);
  const longer = a.length > b.length ? a : b;
  if (start === 0 && longer.length < LONGEST_FIRST_LETTER) return false;
  if (start < longer.length - 1) return true;
  return isGivenName(longer) && a.length !== b.length && !/[aeiou]$/.test(longer);
}

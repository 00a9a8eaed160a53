import type { FormOfAddress } from "../../register";
import { mayBeGivenName } from "./given-names";
import { memoized } from "../text/plain-text";
import { nameWords } from "./name-words";
import { beginsOffice, isChair, isOffice } from "./offices";
import { endsDiploma, isAffix, isDegree, isFaculty, isTitle } from "./titles";

/** The words of a name without what stands around it. */
export interface NameFrame {
  readonly words: readonly string[];
  /** What stood behind a title in the middle: "Anna" in "Muster Dr. Anna". */
  readonly given: readonly string[] | undefined;
  readonly formOfAddress: FormOfAddress | undefined;
  readonly title: string;
  readonly affix: string;
  /** "Vorsitzende", "stellv. Vorsitzender" before or behind the name. */
  readonly role: string | undefined;
}

/** Herr, Herrn, Hr. → Herr; Frau, Fr. → Frau; also "w" and "m" of a column for it. */
export function readFormOfAddress(text: string): FormOfAddress | undefined {
  const word = text.toLowerCase().replace(/[^a-zäöü]/g, "");
  if (/^(?:frau|fr|w|weiblich|f)$/.test(word)) return "Frau";
  return /^(?:herrn?|hr|hrn|m|männlich)$/.test(word) ? "Herr" : undefined;
}

export function isFormOfAddress(word: string): boolean {
  return /^(?:frau|herrn?|fr\.?|hrn?\.?|(?:herrn?|frau)\/(?:herrn?|frau)),?$/i.test(word);
}

/** True for a word that is more often something around a name than a name: "Vorsitzende", "Frau", "Dr". */
export const standsAround = memoized(
  (word: string): boolean =>
    isFormOfAddress(word) || isTitle(word) || isOffice(word) || isChair(word) || isAffix(word),
);

/**
 * Takes forms of address, offices and titles off the front, affixes, degrees and a chair off the end. A
 * single word is left as the name, whatever it is: "Landrat" alone names whoever holds the office.
 */
export function takeAround(all: readonly string[]): NameFrame {
  const words = nameWords(all);
  const front = takeFront(words);
  const from = startOfBack(words, front.length);
  const [before, rest, behind] = [
    words.slice(0, front.length),
    words.slice(front.length, from),
    words.slice(from),
  ];
  const middle = rest.findIndex((word, index) => index > 0 && isTitleBehind(word));
  const titles = [...front.titles, ...words.slice(front.length + 1).filter(isTitleBehind)];
  const names = namesOf(words, front, middle < 0 ? rest : rest.slice(0, middle));
  return {
    words: names,
    given: middle < 0 ? undefined : rest.slice(middle).filter((word) => !isTitleBehind(word)),
    formOfAddress: front.formOfAddress,
    title: titles.filter((title) => !names.includes(title)).join(" "),
    affix: [...before.filter(isParliamentarian), ...behind.filter(isAffix)].join(" "),
    role: chairOf(before) ?? chairOf(behind),
  };
}

function namesOf(words: readonly string[], front: Front, rest: readonly string[]) {
  if (isOfficeOf(front, rest)) return [words.slice(front.addressed).join(" ")];
  return rest.length === 0 ? lastWord(words) : rest;
}

interface Front {
  /** How many words stand before the name. */
  readonly length: number;
  /** How many of them are forms of address. */
  readonly addressed: number;
  readonly formOfAddress: FormOfAddress | undefined;
  readonly titles: readonly string[];
}

function takeFront(words: readonly string[]): Front {
  const titles: string[] = [];
  let formOfAddress: FormOfAddress | undefined;
  let addressed = 0;
  let length = 0;
  for (; length < words.length; length += 1) {
    const word = words[length] ?? "";
    if (isFormOfAddress(word)) {
      formOfAddress ??= readFormOfAddress(word);
      addressed = length + 1;
    } else if (isTitleAt(words, length, titles)) titles.push(word);
    else if (!isBeforeName(words, length)) break;
  }
  return { length, addressed, formOfAddress, titles };
}

function isTitleAt(words: readonly string[], at: number, titles: readonly string[]): boolean {
  const word = words[at] ?? "";
  if (isTitle(word)) return true;
  const isFollowed = words.length - at > 2;
  if (isDegree(word)) return isFollowed || titles.length > 0;
  return titles.length > 0 && (isFaculty(word) || endsDiploma(titles.at(-1), word));
}

/** An office, its "stellv." or "1.", or the "a. D." behind it. */
function isBeforeName(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  if (isOffice(word) || isChair(word) || isParliamentarian(word)) return true;
  if (at > 0 && isAffix(word)) return true;
  const office = words.slice(at).find((next) => !beginsOffice(next));
  return beginsOffice(word) && office !== undefined && (isOffice(office) || isChair(office));
}

/** "MdL" is told before a name as well as behind it. */
function isParliamentarian(word: string): boolean {
  return /^md/i.test(word) && isAffix(word);
}

/** Where the words behind the name begin. */
function startOfBack(words: readonly string[], front: number): number {
  let from = words.length;
  while (from - 1 > front && isBehindName(words, from - 1)) from -= 1;
  return from;
}

function isBehindName(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  // "Anna Junior" is of the family Junior, "Karl Muster Junior" is not.
  if (/^\p{Lu}\p{Ll}+$/u.test(word) && at === 1 && mayBeGivenName(words[0] ?? "")) return false;
  if (isAffix(word) || isChair(word) || isTitleBehind(word)) return true;
  return beginsOffice(word) && isChair(words[at + 1] ?? "");
}

function isTitleBehind(word: string): boolean {
  return isDegree(word) || (isTitle(word) && word.endsWith("."));
}

/** "Frau Dr." names nobody else than its last word, "Landrat a. D." the office. */
function lastWord(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !isAffix(word) && !isFormOfAddress(word));
  return (telling.length > 0 ? telling : words).slice(-1);
}

/** "Bürgermeister der Stadt Muster", "Leiterin des Jugendamts": an office told at length, no name. */
function isOfficeOf({ length, addressed }: Front, [first]: readonly string[]): boolean {
  return length > addressed && /^(?:der|des|für|im|beim)$/.test(first ?? "");
}

function chairOf(words: readonly string[]): string | undefined {
  const chair = words.findIndex(isChair);
  if (chair < 0) return undefined;
  const before = words[chair - 1] ?? "";
  return [...(beginsOffice(before) ? [before] : []), words[chair]].join(" ");
}

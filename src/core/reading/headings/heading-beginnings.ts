import { CALENDAR_VOCABULARIES } from "./calendar-headings";
import { MEMBERSHIP_VOCABULARY } from "./membership-vocabulary";
import { PRIVATE_WORDINGS } from "./private-headings";
import { RULES_VOCABULARY } from "./rules-headings";

const LETTERS = 26;

const KNOWN: ReadonlySet<string> = new Set([
  ...PRIVATE_WORDINGS,
  ...[MEMBERSHIP_VOCABULARY, RULES_VOCABULARY, ...CALENDAR_VOCABULARIES].flatMap((words) => [
    ...words.keys(),
  ]),
]);

/** 1 for each three letters with which a heading of any kind begins. */
const BEGINNINGS = beginningsOf(KNOWN);

/**
 * False for a text with which surely no heading begins: a list has a million names and addresses, and to
 * look for each of them in every vocabulary takes many times as long. True where only that can tell.
 */
export function mayBeginHeading(text: string): boolean {
  const beginning = beginningOf(text);
  // Behind a colon a word of its own may stand: "Gruppe A: Vorname".
  return beginning < 0 || BEGINNINGS[beginning] === 1 || text.includes(":");
}

function beginningsOf(words: Iterable<string>): Uint8Array {
  const beginnings = new Uint8Array(LETTERS ** 3);
  for (const word of words) {
    const beginning = beginningOf(word);
    if (beginning >= 0) beginnings[beginning] = 1;
  }
  return beginnings;
}

/** The first three letters as a number; -1 where one is missing or has an accent. */
function beginningOf(text: string): number {
  const first = letterAt(text, 0);
  const second = letterAt(text, 1);
  const third = letterAt(text, 2);
  return first < 0 || second < 0 || third < 0 ? -1 : (first * LETTERS + second) * LETTERS + third;
}

/** 0 for "a" and "A"; -1 for what is no plain letter. */
function letterAt(text: string, at: number): number {
  const letter = (text.charCodeAt(at) | 32) - 97;
  return letter >= 0 && letter < LETTERS ? letter : -1;
}

import { fold, withPlainDashes } from "../text/plain-text";

const CONNECTIVES = new Set("und u. & + fuer f. der d. die des".split(" "));

/** True for a text with a word cut off by a dot: "Aussch. f. Bildung". */
export function isAbbreviated(text: string): boolean {
  return /\p{L}\./u.test(text);
}

/** "Aussch. f. Bildung, Schule u. Integr." stands for a name: word for word, cut-off words begin theirs. */
export function abbreviates(text: string, name: string): boolean {
  const [short, whole] = [wordsOf(text), wordsOf(name)];
  return (
    short.length === whole.length && short.every((word, index) => stands(word, whole[index] ?? ""))
  );
}

function stands(word: string, whole: string): boolean {
  return word.endsWith(".") ? whole.startsWith(word.slice(0, -1)) : word === whole;
}

function wordsOf(text: string): string[] {
  return withPlainDashes(fold(text))
    .split(/[\s,/-]+/)
    .filter((word) => word !== "" && !CONNECTIVES.has(word));
}

import { isTitle } from "./titles";

/** "a. D.", "s. B.", "M. A." and "sachkundige Bürgerin" are one thing in two words; "Dr.Muster" is two. */
export function nameWords(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const word of words.filter((each) => each !== "")) {
    const last = joined.at(-1);
    if (last !== undefined && isPair(last, word)) joined[joined.length - 1] = `${last} ${word}`;
    else joined.push(...splitTitle(word));
  }
  return joined;
}

function isPair(first: string, second: string): boolean {
  if (/^sachk/i.test(first)) return /^(?:bürger|einwohner)/i.test(second);
  if (/^[ai]\.$/.test(first)) return /^[DRE]\.$/.test(second);
  if (/^d\.$/i.test(first)) return /^[JÄ]\.$/.test(second);
  if (first === "s.") return /^[BE]\.$/.test(second);
  return /^(?:M|B|LL)\.$/.test(first) && /^(?:A|Sc|Ed|Eng|M|B)\.$/.test(second);
}

/** A longer word is none, and takes its time title by title. */
const LONGEST_WORD = 100;

/** "Dr.Muster" and "Prof.Dr." without blanks; "Dr.in" and "Ktabg.in" are one word. */
function splitTitle(word: string): string[] {
  if (word.length > LONGEST_WORD) return [word];
  const match = /^(Dr\.|Prof\.|Pfr\.|Ktabg\.|Fr\.|Hr\.)(?!in$)(\p{L}.*)$/iu.exec(word);
  if (match?.[1] === undefined || match[2] === undefined || isTitle(word)) return [word];
  return [match[1], ...splitTitle(match[2])];
}

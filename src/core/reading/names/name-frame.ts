import type { FormOfAddress } from "../../register";
import { isAffix, isFaculty, isOffice, isTitle } from "./name-words";

/** The words of a name without what stands around it. */
export interface NameFrame {
  readonly words: readonly string[];
  readonly formOfAddress: FormOfAddress | undefined;
  readonly title: string;
  readonly affix: string;
}

/** Herr, Herrn, Hr. → Herr; Frau, Fr. → Frau; also "w" and "m" of a column for it. */
export function readFormOfAddress(text: string): FormOfAddress | undefined {
  const word = text.toLowerCase().replace(/[^a-zäöü]/g, "");
  if (/^(?:frau|fr|w|weiblich|f)$/.test(word)) return "Frau";
  return /^(?:herrn?|hr|hrn|m|männlich)$/.test(word) ? "Herr" : undefined;
}

function isFormOfAddress(word: string): boolean {
  return /^(?:frau|herrn?|fr\.|hr\.|hrn\.|(?:herrn?|frau)\/(?:herrn?|frau))$/i.test(word);
}

/**
 * Takes forms of address, offices and titles off the front and affixes off the end. A single word is
 * left as the name, whatever it is: "Landrat" alone names whoever holds the office.
 */
export function takeAround(all: readonly string[]): NameFrame {
  const words = joinPairs(all.filter((word) => word !== ""));
  const titles: string[] = [];
  let formOfAddress: FormOfAddress | undefined;
  let first = 0;
  for (; first < words.length; first += 1) {
    const word = words[first] ?? "";
    if (isFormOfAddress(word)) formOfAddress ??= readFormOfAddress(word);
    else if (isTitle(word) || (titles.length > 0 && isFaculty(word))) titles.push(word);
    else if (!isOffice(word) && !(first > 0 && isAffix(word))) break;
  }
  let last = words.length;
  while (last > first && isAffix(words[last - 1] ?? "")) last -= 1;
  const affix = words.slice(last).join(" ");
  const rest = words.slice(first, last);
  const onlyOffice = rest.length === 0 && titles.length === 0 && affix === "";
  const kept = onlyOffice ? words.filter((word) => isOffice(word)).slice(-1) : rest;
  return { words: kept, formOfAddress, title: titles.join(" "), affix };
}

/** "a. D.", "s. B." and "sachkundige Bürgerin" are one thing in two words; "Dr.Muster" is two. */
function joinPairs(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last !== undefined && isPair(last, word)) joined[joined.length - 1] = `${last} ${word}`;
    else joined.push(...splitTitle(word));
  }
  return joined;
}

function isPair(first: string, second: string): boolean {
  if (/^sachk/i.test(first)) return /^(?:bürger|einwohner)/i.test(second);
  return /^(?:a\.|i\.|d\.|s\.)$/i.test(first) && /^(?:D|R|J|Ä|B|E)\.$/.test(second);
}

/** "Dr.Muster" and "Prof.Dr." without blanks. */
function splitTitle(word: string): string[] {
  const match = /^(Dr\.|Prof\.|Pfr\.|Ktabg\.|Fr\.|Hr\.)(\p{L}.*)$/iu.exec(word);
  if (match?.[1] === undefined || match[2] === undefined) return [word];
  return [match[1], ...splitTitle(match[2])];
}

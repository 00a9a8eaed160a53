import type { FormOfAddress } from "../../register";
import { memoized, tidy, withPlainDashes, wordKey } from "../text/plain-text";
import { looksLikeFormula } from "./formula-like";
import { takeAround } from "./name-frame";
import {
  isDoubleNameBeginning,
  isFarmName,
  isMiddleParticle,
  isParticle,
  isParty,
} from "./name-words";

/** A name as one mention of a list gives it. `bracket` is what stood in brackets behind it. */
export interface ParsedName {
  readonly familyName: string;
  readonly givenName: string | undefined;
  readonly formOfAddress: FormOfAddress | undefined;
  readonly title: string;
  readonly affix: string;
  /** "CDU" in "Müller (CDU)" or "Müller, CDU". */
  readonly party: string | undefined;
  /** Another remark in brackets: "Vorsitzende". */
  readonly bracket: string | undefined;
}

const FOOTNOTE_BEHIND = /(?:\s*[*†‡¹²³⁴⁵⁶⁷⁸⁹]+|(?<=\p{L})\s*\d{1,2}\))+$/u;

/** Brackets behind the name come off: the last of them tells. "(geb. Muster)" tells nothing here. */
function takeBrackets(text: string): { rest: string; inside: string | undefined } {
  const match = /^([^()[\]]*)[([]([^()[\]]*)[)\]]\s*$/.exec(text);
  const inside = match?.[2]?.trim();
  if (match?.[1] === undefined || !inside) return { rest: text, inside: undefined };
  return { rest: match[1].trim(), inside: /^geb\b/i.test(inside) ? undefined : inside };
}

const NOTHING_AROUND = {
  givenName: undefined,
  formOfAddress: undefined,
  title: "",
  affix: "",
  party: undefined,
  bracket: undefined,
} as const;

/** "Frau Dr. Anna Schulze Esking MdL (CDU)", "Ktabg.  Muster, Klaus-Viktor" → its parts. */
export const parseName = memoized((text: string): ParsedName => {
  if (looksLikeFormula(text)) return { ...NOTHING_AROUND, familyName: tidy(text) };
  const plain = tidy(text)
    .replace(/^\d{1,2}[.)] ?(?=\p{L})/u, "")
    .replace(FOOTNOTE_BEHIND, "");
  const { rest, inside } = takeBrackets(plain);
  const bracketIsParty = inside !== undefined && !/vertret|vorsitz|mitglied|gast/i.test(inside);
  const pieces = rest.split(/\s*[,;]\s*/).filter((piece) => piece !== "");
  const party = pieces.slice(1).find(isParty);
  const [first = "", ...others] = pieces.filter((piece) => piece !== party);
  const { name, frame } = parsePieces(joinHyphens(first), others.map(joinHyphens));
  return {
    ...name,
    ...frame,
    party: party ?? (bracketIsParty ? inside : undefined),
    bracket: bracketIsParty ? undefined : inside,
  };
});

/** "Muster - Beispiel" and "Muster – CDU": a hyphen with blanks joins a double name. */
function joinHyphens(text: string): string {
  return withPlainDashes(text).replace(/(\p{L}) ?- ?(?=\p{Lu})/gu, "$1-");
}

interface PlainName {
  readonly familyName: string;
  readonly givenName: string | undefined;
}

function parsePieces(first: string, others: readonly string[]) {
  const before = takeAround(first.split(" "));
  const behind = others.map((piece) => takeAround(piece.split(" ")));
  const given = behind.map(({ words }) => words.join(" ")).find((words) => words !== "");
  const all = [before, ...behind];
  const frame = {
    formOfAddress: all.find((part) => part.formOfAddress)?.formOfAddress,
    title: all
      .map((part) => part.title)
      .filter(Boolean)
      .join(" "),
    affix: all
      .map((part) => part.affix)
      .filter(Boolean)
      .join(" "),
  };
  const name: PlainName =
    given === undefined
      ? splitName(before.words)
      : { familyName: before.words.join(" "), givenName: given };
  return { name, frame };
}

/** "Anna Maria Muster" → Muster, Anna Maria. The last word is not always the whole family name. */
export function splitName(words: readonly string[]): PlainName {
  const capitals = words.findIndex((word) => !isCapitals(word));
  // "MUSTER Anna": capitals in front are the family name.
  if (capitals > 0) return plainName(words.slice(capitals), words.slice(0, capitals));
  const start = familyStart(words);
  return plainName(words.slice(0, start), words.slice(start));
}

function plainName(given: readonly string[], family: readonly string[]): PlainName {
  return {
    familyName: family.join(" "),
    givenName: given.length === 0 ? undefined : given.join(" "),
  };
}

function familyStart(words: readonly string[]): number {
  if (words.length < 2) return 0;
  for (const [index, word] of words.entries()) {
    if (isDoubleNameBeginning(word) && index < words.length - 1) return index;
    if (isMiddleParticle(word) && (index >= 2 || isFarmName(words[index - 1] ?? ""))) {
      return index - 1;
    }
    if (isParticle(word) && index < words.length - 1) return index;
  }
  return words.length - 1;
}

function isCapitals(word: string): boolean {
  return wordKey(word).length > 2 && word === word.toUpperCase() && word !== word.toLowerCase();
}

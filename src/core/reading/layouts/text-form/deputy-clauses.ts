import { saysOrder } from "../ranked-names";

/** What an entry says of deputies: whose names follow, and whether their order counts. */
export interface Clause {
  readonly text: string;
  readonly ordered: boolean;
}

/** "1. Herr A (CDU, Vertretung Herr B)" in its parts. */
export interface ParsedEntry {
  /** The person as written, without number and deputies; "" for a line that only names deputies. */
  readonly person: string;
  readonly clauses: readonly Clause[];
  /** "Herr B als Vertretung für Herrn A": the person is himself the deputy of that one. */
  readonly target: string | undefined;
}

const ORDER = "(?:\\s+in\\s+[^:()]{0,30}(?:reihenfolge|rangfolge)[^:()]{0,30})?";
/**
 * The word that makes a deputy of who follows. Never by "vertret" alone: a stellv. Vorsitz, a
 * stellv. Bürgermeisterin and the "Vertreter des Kreises" are none.
 */
const DEPUTY =
  "(?:(?:\\d\\.|erste[rn]?|zweite[rn]?|dritte[rn]?|pers\\.|persönliche[rns]?|jeweilige[rns]?|deren|dessen)\\s+)*" +
  "(?:stellvertret(?:ung(?:en)?|er(?:in(?:nen)?)?|endes?\\s+mitglied(?:er)?|ende?[rs]?)|stellv\\.?(?:\\s+mitglied(?:er)?)?|stv\\.?|" +
  "vertr\\.|vertret(?:ung(?:en)?|er(?:in(?:nen)?)?|en\\s+durch)|(?:verhinderungs|abwesenheits)vertret\\p{L}*|" +
  "ersatz(?:mitglied(?:er)?|person|vertretung)?|i\\.\\s?v\\.|v(?=\\s*:)|s(?=\\s*:))" +
  `(?:\\s?[/*:]-?in(?:nen)?|\\(in\\))?${ORDER}(?:\\s+durch)?`;
const WORD = new RegExp(`(?:^|\\s*[,;/–-]\\s*|\\s+)(${DEPUTY})(?!\\p{L})(\\s*[:–-]?\\s*)`, "giu");
const NO_DEPUTY =
  /^(?:vorsitz|bürgermeist|landr|sprech|leit|schriftf|fraktions|geschäfts|dezern|amtsl|direkt|ober)/iu;
const WHOSE = /^(?:der|des|dem|vom|aus|für|von(?! de[rnm] \p{Lu}))\s/u;
/** A name, a number before it, or a word that says that there is nobody. */
const WHO =
  /^(?:["„(]?\p{Lu}|\p{Ll}{1,3}(?: \p{Ll}{2,3})* \p{Lu}|\(?1[.)]|n\.|[–_-]|\.\.|(?:keine?|ohne|alle|noch|wird|werden|die)\b|offen|vakant|unbesetzt|siehe|s\.)/u;
const NOBODY = /^(?:ohne|keine?)\s+(?:pers\p{L}*\.?\s+)?(?:stell)?vertret\p{L}*$/iu;
const FOR_SOMEBODY = new RegExp(
  `[\\s,(–-]+(?:als\\s+)?(?:${DEPUTY})\\s+(?:für|von)\\s+([^()]+?)\\)?$`,
  "iu",
);
/** Brackets with at most one pair of brackets in them; the last may be missing. */
const BRACKETS = /\s*[([]((?:[^()[\]]|[([][^()[\]]*[)\]])*)(?:[)\]]|$)/gu;

/** A longer text is no entry, and looking for deputies in it would cost time. */
const LONGEST_ENTRY = 4_000;

export function parseEntry(text: string): ParsedEntry {
  if (text.length > LONGEST_ENTRY) return { person: text, clauses: [], target: undefined };
  const target = FOR_SOMEBODY.exec(text);
  const name = target?.[1]?.trim() ?? "";
  if (target && /^\p{Lu}/u.test(name)) {
    return { person: trimmed(text.slice(0, target.index)), clauses: [], target: name };
  }
  const clauses: Clause[] = [];
  const outside = text.replace(BRACKETS, (whole, inside: string) => {
    if (NOBODY.test(inside.trim())) return " ";
    const [first] = deputyWords(inside);
    if (!first) return whole;
    clauses.push(...clausesIn(inside));
    const before = trimmed(inside.slice(0, first.index));
    return before === "" ? " " : ` (${before}) `;
  });
  const [first] = deputyWords(outside);
  const person = trimmed(first ? outside.slice(0, first.index) : outside);
  return {
    person: person.replace(NOBODY, ""),
    clauses: [...clauses, ...clausesIn(outside)],
    target: undefined,
  };
}

/** "Stellv. Frau B, 2. Stellv. Herr C" → two clauses of one name each. */
function clausesIn(text: string): Clause[] {
  const words = deputyWords(text);
  return words.map((match, index) => {
    const end = words[index + 1]?.index ?? text.length;
    const names = trimmed(text.slice(match.index + match[0].length, end));
    return { text: names, ordered: saysOrder(match[1] ?? "") };
  });
}

/** The words that make deputies of who follows them; the others in between are part of a name or an office. */
function deputyWords(text: string): RegExpExecArray[] {
  return [...text.matchAll(WORD)].filter((match) => {
    const sign = match[2] ?? "";
    const behind = text.slice(match.index + match[0].length);
    if (behind === "") return /[–-]/.test(sign);
    const isToldOf = !sign.includes(":") && WHOSE.test(behind);
    return !isToldOf && !NO_DEPUTY.test(behind) && WHO.test(behind);
  });
}

function trimmed(text: string): string {
  return text.replace(/\s+/g, " ").replace(/^[\s,;:/–-]+|[\s,;:/–-]+$/gu, "");
}

import { memoized, tidy } from "../text/plain-text";
import { linesOfNames } from "./cell-lines";
import { mayBeGivenName } from "./given-names";
import { takeAround } from "./name-frame";
import { pieceKind } from "./name-remarks";
import { isFullOrAddressed, isPerson, isSurelyWhole, wordsOf } from "./person-text";

/** A cell without any of these names one person at most. */
const SEVERAL = /[\r\n\u2028\v;,/&+]| (?:und|u\.|sowie|bzw\.|oder) |\d[.)]/i;
/** Nobody names two hundred people in one cell. */
const LONGEST_LIST = 5000;
/** A statement about deputies is no list of names. */
const STATEMENT = /vertret(?:ung|er|en|e?s )|vertritt|ersatz|(?:^|[\s(])stellv\.?:? (?:herr|frau)/i;
/** A sign that is not inside of brackets. */
const outside = (sign: string) => new RegExp(`(?:${sign})(?![^(]*\\))`, "i");
const AND_WORDS = " (?:und|u\\.|sowie|bzw\\.|oder|&|\\+) ";
const AND = outside(AND_WORDS);
const SEMICOLON = outside(";");
const COMMA = outside(",");
const STROKE = outside(" ?/ ?");
const COMMA_OR_AND = outside(`,|${AND_WORDS}`);

/**
 * The names in one cell, as written: "Frau Muster und Herr Probe" are two, "Muster, Anna" is one. Splits
 * only where both sides are names beyond doubt; the text as a whole where they are not. Takes the raw text
 * of a cell, for line breaks tell most.
 */
export const namesInCell = memoized((text: string): readonly string[] => {
  if (!SEVERAL.test(text) || isFamilyAndGiven(text)) return [tidy(text)];
  if (text.length > LONGEST_LIST || STATEMENT.test(text)) return [tidy(text)];
  return linesOfNames(text)
    .flatMap(splitAtNumbers)
    .flatMap(splitAtSemicolons)
    .flatMap(splitCouple)
    .flatMap(splitBareList)
    .flatMap((part) => (AND.test(part) ? splitIfNames(part, AND) : [part]))
    .flatMap((part) => splitIfNames(part, STROKE))
    .flatMap(splitAtCommas);
});

/** "Muster, Anna", "Muster, Anna (CDU)": what nearly all cells with a comma hold. */
function isFamilyAndGiven(text: string): boolean {
  const given = /^[\p{L} .-]+, ([\p{L}-]+)(?: ?\([^()]*\))?$/u.exec(text)?.[1];
  return given !== undefined && mayBeGivenName(given);
}

/** "1. Frau Muster 2. Herr Probe". */
function splitAtNumbers(text: string): readonly string[] {
  if (!/^\(?\d{1,2}[.)] /.test(text)) return [text];
  const parts = text.split(/(?:^|[\s,;]+)\(?\d{1,2}[.)]\s+(?=\p{Lu})/u).filter(Boolean);
  return parts.length > 1 ? parts : [text];
}

/** The parts between the signs, those in brackets aside; a remark stays with the name before it. */
function split(text: string, sign: RegExp): readonly string[] {
  const parts: string[] = [];
  for (const part of cut(text, sign)) {
    const isRemark = parts.length > 0 && pieceKind(part) !== "name";
    if (isRemark) parts[parts.length - 1] = `${parts.at(-1) ?? ""}, ${part}`;
    else parts.push(part);
  }
  return parts;
}

/** "Muster; Anna" is one name written with the wrong sign. */
function splitAtSemicolons(text: string): readonly string[] {
  const parts = split(text, SEMICOLON);
  const [family = "", behind = "", ...more] = parts;
  const isFamily = isPerson(family) && !family.includes(" ") && !mayBeGivenName(family);
  const isOne = more.length === 0 && isFamily && mayBeGivenName(behind.split(",")[0] ?? "");
  return isOne ? [`${family}, ${behind}`] : parts;
}

/** "Herr und Frau Muster" are two of one name. */
function splitCouple(text: string): readonly string[] {
  const match = /^(herrn?|frau) (?:und|u\.|&|\+) (herrn?|frau) (.+)$/i.exec(text);
  const [, one = "", other = "", name = ""] = match ?? [];
  return match ? [`${one} ${name}`, `${other} ${name}`] : [text];
}

function cut(text: string, sign: RegExp): string[] {
  return text
    .split(sign)
    .map((part) => part.trim())
    .filter(Boolean);
}

function splitIfNames(text: string, sign: RegExp): readonly string[] {
  const parts = cut(text, sign);
  return parts.length > 1 && parts.every(isPerson) ? withSharedName(parts) : [text];
}

/** "Anna und Karl Muster" share the name that is told once. */
function withSharedName(parts: readonly string[]): readonly string[] {
  const last = wordsOf(parts.at(-1) ?? "");
  const [given = "", ...family] = takeAround(last).words;
  if (family.length === 0 || !mayBeGivenName(given)) return parts;
  return parts.map((part) => (mayBeGivenName(part) ? `${part} ${family.join(" ")}` : part));
}

/** "Muster, Probe und Beispiel": three family names and no given one among them. */
function splitBareList(text: string): readonly string[] {
  const parts = cut(text, COMMA_OR_AND);
  const isBare = (part: string) => isPerson(part) && !part.includes(" ") && !mayBeGivenName(part);
  return parts.length > 2 && parts.every(isBare) ? parts : [text];
}

/** "Frau Muster, Herr Probe", "Anna Muster, Karl Probe"; but "Muster, Anna" and "Muster, CDU" are one. */
function splitAtCommas(text: string): readonly string[] {
  if (!text.includes(",")) return [text];
  const parts = split(text, COMMA);
  if (parts.length < 2) return [text];
  const pairs = familyAndGiven(parts);
  if (pairs.length > 1) return pairs;
  const isWhole = parts.length > 2 ? isFullOrAddressed : isSurelyWhole;
  const haveRemarks = parts.every((part) => isPerson(part) && part.endsWith(")"));
  return haveRemarks || parts.every(isWhole) ? parts : [text];
}

/** "Muster, Anna, Probe, Karl". */
function familyAndGiven(parts: readonly string[]): string[] {
  const isAlternating = parts.every((part, index) => mayBeGivenName(part) === (index % 2 === 1));
  if (!isAlternating || parts.length % 2 === 1) return [];
  return parts.flatMap((part, index) =>
    index % 2 === 0 ? [`${part}, ${parts[index + 1] ?? ""}`] : [],
  );
}

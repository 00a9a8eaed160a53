/** A defined name of the whole workbook. `formula` is what it refers to, with or without its "=". */
export interface KeptName {
  readonly name: string;
  readonly formula: string;
}

/** The names' common beginning; the number behind it tells the order, from 1. */
const STEM = "_entsendung_";
const PATTERN = /^_entsendung_[1-9]\d{0,5}$/i;

/** Excel takes up to 255 characters of text in a formula; other programs may count the quotes in. */
const LONGEST_FORMULA = 240;

/** For the "=" and the two quotes around the text. */
const ROOM = LONGEST_FORMULA - 3;

/**
 * What programs drop or change on the way: control characters, signs without width, line separators,
 * halves of surrogate pairs, and the beginning of what files use as an escape themselves (_x000D_).
 */
const FRAGILE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF~]|_(?=x)/gu;
const ESCAPED = /~([0-9a-f]{4})/g;

/** Closes the text: what is cut off is known for it, and what a longer text left behind is not read. */
const END = "~.";

/** "_entsendung_1" for 1. */
export function keptName(number: number): string {
  return `${STEM}${number}`;
}

/** Whether a name of the whole workbook is one of those that a kept text consists of. */
export function isKeptName(name: string): boolean {
  return PATTERN.test(name);
}

/** Any text → the names that hold it, in order: text constants without "=", each short enough for all programs. */
export function keptNames(text: string): KeptName[] {
  return chunksOf(`${text.replace(FRAGILE, escaped)}${END}`).map((chunk, index) => ({
    name: keptName(index + 1),
    formula: `"${chunk}"`,
  }));
}

/**
 * The text that a workbook's names hold, in whatever order they come; others are passed over.
 * undefined where there is none, and where a part is missing or is no text: half a text is none.
 */
export function keptText(names: Iterable<KeptName>): string | undefined {
  const formulas = new Map<string, string>();
  for (const { name, formula } of names) formulas.set(name.toLowerCase(), formula);
  const chunks: string[] = [];
  for (let number = 1; ; number++) {
    const chunk = textConstant(formulas.get(keptName(number)) ?? "");
    if (chunk === undefined) break;
    chunks.push(chunk);
  }
  const joined = chunks.join("");
  const end = joined.indexOf(END);
  return end < 0 ? undefined : joined.slice(0, end).replace(ESCAPED, unescaped);
}

/** `="a ""b"""` → `a "b"`; undefined for a formula that is anything but one text. */
function textConstant(formula: string): string | undefined {
  const text = formula.trim().replace(/^=\s*/, "");
  if (text.length < 2 || !text.startsWith('"') || !text.endsWith('"')) return undefined;
  const parts = text.slice(1, -1).split('""');
  return parts.some((part) => part.includes('"')) ? undefined : parts.join('"');
}

/** Cut between characters, so that neither a surrogate pair nor a doubled quote is torn. */
function chunksOf(text: string): string[] {
  const chunks: string[] = [];
  let chunk = "";
  for (const character of text) {
    const piece = character === '"' ? '""' : character;
    if (chunk.length + piece.length > ROOM) {
      chunks.push(chunk);
      chunk = "";
    }
    chunk += piece;
  }
  return [...chunks, chunk];
}

/** One escape for each half of a pair. */
function escaped(character: string): string {
  const codes = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return codes.map((code) => `~${code.toString(16).padStart(4, "0")}`).join("");
}

function unescaped(_: string, code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16));
}

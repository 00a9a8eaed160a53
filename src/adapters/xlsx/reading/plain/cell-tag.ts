import { MAX_COLUMNS } from "../../../../core";
import {
  behindSpace,
  behindWord,
  EQUALS,
  GREATER,
  isDigit,
  isQuote,
  isSpace,
  NOT_PLAIN,
  SLASH,
  wordOf,
} from "./bytes";
import type { PlainCells } from "./plain-cells";

const [R = 0, S = 0, T = 0, A = 0, Z = 0, ZERO = 0] = wordOf("rstAZ0");

/** Types of cells (ECMA-376 part 1, 18.18.11); any other is left to XML. */
const TYPES = ["s", "str", "inlineStr", "n", "b", "e", "d"].map((type) => ({
  type,
  word: wordOf(type),
}));

/** Far more than Excel allows. */
const MOST_STYLES = 1_000_000;

/** Takes what stands behind "<c" up to the ">" or "/>", as the cell behind those that are counted. */
export function takeCellTag(bytes: Uint8Array, from: number, cells: PlainCells): number {
  const { count } = cells;
  cells.columns[count] = -1;
  cells.styles[count] = 0;
  cells.types[count] = "";
  let at = from;
  for (let seen = 0; isSpace(bytes[at]);) {
    at = behindSpace(bytes, at);
    const name = bytes[at];
    if (name === GREATER || name === SLASH) return at;
    const quote = bytes[at + 2];
    const bit = name === R ? 1 : name === S ? 2 : 4;
    if (bytes[at + 1] !== EQUALS || !isQuote(quote) || (seen & bit) !== 0) return NOT_PLAIN;
    seen |= bit;
    at = takeAttribute(bytes, at + 3, name, cells);
    if (bytes[at] !== quote) return NOT_PLAIN;
    at += 1;
  }
  return at;
}

/** The place behind the value. */
function takeAttribute(
  bytes: Uint8Array,
  from: number,
  name: number | undefined,
  cells: PlainCells,
): number {
  if (name === R) return takeReference(bytes, from, cells);
  if (name === S) return takeStyle(bytes, from, cells);
  return name === T ? takeType(bytes, from, cells) : NOT_PLAIN;
}

/** "AB12" → 27; the row says itself which one it is. */
function takeReference(bytes: Uint8Array, from: number, cells: PlainCells): number {
  let column = 0;
  let at = from;
  for (let letter = bytes[at] ?? 0; letter >= A && letter <= Z; letter = bytes[at] ?? 0) {
    column = column * 26 + letter - A + 1;
    if (column > MAX_COLUMNS) return NOT_PLAIN;
    at += 1;
  }
  if (column === 0) return NOT_PLAIN;
  while (isDigit(bytes[at])) at += 1;
  cells.columns[cells.count] = column - 1;
  return at;
}

function takeStyle(bytes: Uint8Array, from: number, cells: PlainCells): number {
  let style = 0;
  let at = from;
  for (let digit = bytes[at]; isDigit(digit) && style <= MOST_STYLES; digit = bytes[at]) {
    style = style * 10 + digit - ZERO;
    at += 1;
  }
  if (at === from) return NOT_PLAIN;
  cells.styles[cells.count] = style;
  return at;
}

function takeType(bytes: Uint8Array, from: number, cells: PlainCells): number {
  for (const { type, word } of TYPES) {
    const end = behindWord(bytes, from, word);
    if (end === NOT_PLAIN || !isQuote(bytes[end])) continue;
    cells.types[cells.count] = type;
    return end;
  }
  return NOT_PLAIN;
}

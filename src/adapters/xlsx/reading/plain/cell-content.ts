import { behindSpace, behindWord, GREATER, isDigit, LESS, NOT_PLAIN, SLASH, wordOf } from "./bytes";
import { elementText } from "./element-text";
import { NOTHING, NUMBER, OTHER, SHARED, type PlainCells } from "./plain-cells";

const [F = 0, I = 0, V = 0, ZERO = 0] = wordOf("fiv0");
const CELL_END = wordOf("</c>");
const FORMULA_END = wordOf("</f>");
const VALUE_END = wordOf("</v>");
const INLINE = wordOf("<is><t");
const TEXT_END = wordOf("</t>");
const INLINE_END = wordOf("</is>");

/** Of formulas (ECMA-376 part 1, 18.3.1.40). */
const FORMULA: ReadonlySet<string> = new Set(["t", "ref", "si", "ca", "xml:space"]);
/** Formulas that fill one cell. */
const OF_ONE_CELL = [undefined, "normal", "shared"];

/** So many digits are a number without a rounding. */
const MOST_DIGITS = 15;

/** Takes what stands in a cell and its end tag, behind its start tag. */
export function takeCellContent(bytes: Uint8Array, from: number, cells: PlainCells): number {
  let at = behindSpace(bytes, from);
  for (let seen = 0; bytes[at + 1] !== SLASH; at = behindSpace(bytes, at)) {
    const name = bytes[at + 1];
    const bit = name === V ? 1 : name === F ? 2 : 4;
    if (bytes[at] !== LESS || (seen & bit) !== 0) return NOT_PLAIN;
    seen |= bit;
    at = takeElement(bytes, at, cells);
    if (at === NOT_PLAIN) return NOT_PLAIN;
  }
  return behindWord(bytes, at, CELL_END);
}

function takeElement(bytes: Uint8Array, at: number, cells: PlainCells): number {
  if (bytes[at + 1] === V) return takeValue(bytes, at + 2, cells);
  if (bytes[at + 1] === F) return takeFormula(bytes, at + 2, cells);
  return bytes[at + 1] === I ? takeInline(bytes, at, cells) : NOT_PLAIN;
}

/** From behind "<v" on. */
function takeValue(bytes: Uint8Array, from: number, cells: PlainCells): number {
  const digitsEnd = bytes[from] === GREATER ? takeDigits(bytes, from + 1, cells) : NOT_PLAIN;
  if (digitsEnd !== NOT_PLAIN) return behindWord(bytes, digitsEnd, VALUE_END);
  const content = elementText(bytes, from, VALUE_END);
  if (!content) return NOT_PLAIN;
  keep(cells, cells.contents, content.text);
  return content.end;
}

/** The place behind a number that is nothing but digits, in a cell whose type goes with it. */
function takeDigits(bytes: Uint8Array, from: number, cells: PlainCells): number {
  const { count } = cells;
  const type = cells.types[count];
  if (type !== "s" && type !== "" && type !== "n") return NOT_PLAIN;
  let number = 0;
  let at = from;
  for (let digit = bytes[at]; isDigit(digit); digit = bytes[at]) {
    number = number * 10 + digit - ZERO;
    at += 1;
  }
  if (bytes[at] !== LESS || at === from || at - from > MOST_DIGITS) return NOT_PLAIN;
  cells.kinds[count] = type === "s" ? SHARED : NUMBER;
  cells.numbers[count] = number;
  return at;
}

/** From behind "<f" on. What it says counts for nothing: cells have the values that it had. */
function takeFormula(bytes: Uint8Array, from: number, cells: PlainCells): number {
  const formula = elementText(bytes, from, FORMULA_END, FORMULA);
  if (!formula || !OF_ONE_CELL.includes(formula.attributes["t"]?.value)) return NOT_PLAIN;
  cells.formulas[cells.count] = 1;
  return formula.end;
}

function takeInline(bytes: Uint8Array, from: number, cells: PlainCells): number {
  const begun = behindWord(bytes, from, INLINE);
  const content = begun === NOT_PLAIN ? undefined : elementText(bytes, begun, TEXT_END);
  if (!content) return NOT_PLAIN;
  keep(cells, cells.inlines, content.text);
  return behindWord(bytes, content.end, INLINE_END);
}

function keep(cells: PlainCells, texts: string[], text: string): void {
  const { count, kinds } = cells;
  if (text === "") return;
  if (kinds[count] === NOTHING) {
    kinds[count] = OTHER;
    cells.contents[count] = "";
    cells.inlines[count] = "";
  }
  texts[count] = text;
}

/** How much a JSON text would become, known without parsing it: a megabyte of "[]," becomes twenty. */
export interface JsonShape {
  /** At least as many as there are lists, objects and what is in them; never fewer. */
  readonly values: number;
  readonly depth: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Opening, closing and dividing characters outside of texts; a line may be a value of its own. */
const OPENING: ReadonlySet<number> = new Set(codesOf("{["));
const CLOSING: ReadonlySet<number> = new Set(codesOf("}]"));
const DIVIDING: ReadonlySet<number> = new Set(codesOf(",\n\r"));

function codesOf(characters: string): number[] {
  return Array.from(characters, (character) => character.charCodeAt(0));
}

/** The shape of any text, JSON or not. */
export function jsonShape(text: string): JsonShape {
  let [values, depth, deepest] = [1, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = closingQuote(text, at);
    else if (OPENING.has(code)) {
      values += 1;
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (CLOSING.has(code)) depth -= 1;
    else if (DIVIDING.has(code)) values += 1;
  }
  return { values, depth: deepest };
}

/** The place of the quote that ends the text begun there; the end of all where there is none. */
function closingQuote(text: string, opening: number): number {
  for (let at = opening + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at;
    if (code === BACKSLASH) at += 1;
  }
  return text.length;
}

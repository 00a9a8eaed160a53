import { LESS, NOT_PLAIN } from "./bytes";

/** As longerText has it; here in bytes, of which no text has fewer than letters. */
const LONGEST_TEXT = 2 ** 17;

/** What may stand in a text and means itself: ASCII without "&", "<", "]", carriage return and control characters. */
const IS_ITSELF = Uint8Array.from({ length: 256 }, (_, byte) => {
  const isText = (byte >= 0x20 && byte < 0x80) || byte === 0x09 || byte === 0x0a;
  return isText && !"&<]".includes(String.fromCharCode(byte)) ? 1 : 0;
});

/** Carriage returns are line feeds to XML, and other control characters are none of its characters. */
const IS_CONTROL = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte < 0x20 && byte !== 0x09 && byte !== 0x0a ? 1 : 0,
);

const DECODER = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&apos;", "'"],
]);

/** The place of the "<" behind a text that means itself, or of what in it does not. */
function endOfItself(bytes: Uint8Array, from: number): number {
  let at = from;
  while (IS_ITSELF[bytes[at] ?? 0] === 1) at += 1;
  return at;
}

/** The place of the "<" behind a text. */
export function textEnd(bytes: Uint8Array, from: number): number {
  let at = endOfItself(bytes, from);
  while (bytes[at] !== LESS) {
    if (IS_CONTROL[bytes[at] ?? 0] === 1) return NOT_PLAIN;
    at = endOfItself(bytes, at + 1);
  }
  return at - from > LONGEST_TEXT ? NOT_PLAIN : at;
}

/** A text between two tags; undefined where XML might have it otherwise. */
export function textBetween(bytes: Uint8Array, from: number, end: number): string | undefined {
  if (from === end) return "";
  const isItself = endOfItself(bytes, from) === end;
  const text = decoded(bytes.subarray(from, end));
  return isItself || text === undefined ? text : resolved(text);
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return DECODER.decode(bytes);
  } catch {
    return undefined;
  }
}

function resolved(text: string): string | undefined {
  if (/]]>|[\ufffe\uffff]/.test(text)) return undefined;
  const known = text.replace(/&[^;]*;?/g, (entity) => ENTITIES.get(entity) ?? "\uffff");
  return known.includes("\uffff") ? undefined : known;
}

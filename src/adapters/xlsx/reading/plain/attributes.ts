import type { XmlAttributes } from "../../xml";
import { behindSpace, EQUALS, GREATER, isQuote, NOT_PLAIN, SLASH } from "./bytes";

/** The rest of a start tag. */
export interface TagRest {
  readonly attributes: XmlAttributes;
  /** The place behind the tag. */
  readonly end: number;
  /** It ends in "/>": nothing is in it. */
  readonly isEmpty: boolean;
}

type GrowingAttributes = { -readonly [Name in keyof XmlAttributes]: XmlAttributes[Name] };

/**
 * What stands behind the name of a start tag. Undefined where an attribute is none of these or there
 * twice, and where a value holds more than visible ASCII characters that mean themselves.
 */
export function tagRest(
  bytes: Uint8Array,
  from: number,
  names: ReadonlySet<string>,
): TagRest | undefined {
  const attributes: GrowingAttributes = {};
  let at = from;
  for (;;) {
    const next = behindSpace(bytes, at);
    if (bytes[next] === GREATER) return { attributes, end: next + 1, isEmpty: false };
    if (bytes[next] === SLASH && bytes[next + 1] === GREATER) {
      return { attributes, end: next + 2, isEmpty: true };
    }
    at = next > at ? takeAttribute(bytes, next, names, attributes) : NOT_PLAIN;
    if (at === NOT_PLAIN) return undefined;
  }
}

function takeAttribute(
  bytes: Uint8Array,
  from: number,
  names: ReadonlySet<string>,
  attributes: GrowingAttributes,
): number {
  let equals = from;
  while (isNameByte(bytes[equals])) equals += 1;
  const quote = bytes[equals + 1];
  if (bytes[equals] !== EQUALS || !isQuote(quote)) return NOT_PLAIN;
  let end = equals + 2;
  while (IS_VALUE[bytes[end] ?? 0] === 1 && bytes[end] !== quote) end += 1;
  const name = asciiText(bytes, from, equals);
  if (bytes[end] !== quote || !names.has(name) || Object.hasOwn(attributes, name)) return NOT_PLAIN;
  attributes[name] = { local: name, uri: "", value: asciiText(bytes, equals + 2, end) };
  return end + 1;
}

/** Letters, digits, ":", the only ones in names that are known here. */
function isNameByte(byte: number | undefined): boolean {
  return byte !== undefined && /[A-Za-z0-9:]/.test(String.fromCharCode(byte));
}

const IS_VALUE = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x20 && byte < 0x7f && byte !== 0x26 && byte !== 0x3c ? 1 : 0,
);

function asciiText(bytes: Uint8Array, from: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(from, end));
}

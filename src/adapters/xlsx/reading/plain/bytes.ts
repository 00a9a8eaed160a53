/** What a taker answers instead of the place behind what it took: it is not plain, or cut off. */
export const NOT_PLAIN = -1;

export const LESS = 0x3c;
export const GREATER = 0x3e;
export const SLASH = 0x2f;
export const EQUALS = 0x3d;

/** White space of XML (production 3). */
export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

export function behindSpace(bytes: Uint8Array, at: number): number {
  let behind = at;
  while (isSpace(bytes[behind])) behind += 1;
  return behind;
}

export function isDigit(byte: number | undefined): byte is number {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

export function isQuote(byte: number | undefined): byte is number {
  return byte === 0x22 || byte === 0x27;
}

/** The place behind these very bytes. */
export function behindWord(bytes: Uint8Array, at: number, word: Uint8Array): number {
  for (let index = 0; index < word.length; index += 1) {
    if (bytes[at + index] !== word[index]) return NOT_PLAIN;
  }
  return at + word.length;
}

/** Where the word begins, from that place on and before `end`; -1 where it is not. */
export function wordFrom(bytes: Uint8Array, word: Uint8Array, from: number, end: number): number {
  let at = bytes.indexOf(word[0] ?? 0, from);
  while (at >= 0 && at < end && behindWord(bytes, at, word) === NOT_PLAIN) {
    at = bytes.indexOf(word[0] ?? 0, at + 1);
  }
  return at < end ? at : -1;
}

export function wordOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

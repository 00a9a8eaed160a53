/** Bytes of XML on their way out: what is written comes out in pieces of about one size. */
export interface XmlWriter {
  /** What is encoded already. */
  bytes(bytes: Uint8Array): void;
  /** XML of any characters. */
  markup(xml: string): void;
  /** Characters below U+0800 with nothing to escape among them: the same, and quicker. */
  latin(text: string): void;
  /** A piece that is full; undefined where none is, any more. */
  full(): Uint8Array | undefined;
  /** What is left at the end. */
  rest(): Uint8Array;
}

/** What deflate is given at a time; larger ones are not quicker. */
const PIECE = 64 * 1024;

const ENCODER = new TextEncoder();

export function encoded(text: string): Uint8Array {
  return ENCODER.encode(text);
}

export function xmlWriter(): XmlWriter {
  const full: Uint8Array[] = [];
  let piece = new Uint8Array(PIECE);
  let at = 0;

  /** Sees that there is room for so many bytes. Pieces are never used again: others may hold them. */
  function reserve(count: number): void {
    if (at + count <= piece.length) return;
    if (at > 0) full.push(piece.subarray(0, at));
    piece = new Uint8Array(Math.max(PIECE, count));
    at = 0;
  }

  // Byte by byte: for a few of them that is quicker than a call of `set`.
  function bytes(more: Uint8Array): void {
    reserve(more.length);
    for (let index = 0; index < more.length; index++) piece[at + index] = more[index] ?? 0;
    at += more.length;
  }

  // Without a string or an array between: a sheet has millions of short texts.
  function latin(text: string): void {
    reserve(2 * text.length);
    let to = at;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code >= 0x80) piece[to++] = 0xc0 | (code >> 6);
      piece[to++] = code < 0x80 ? code : 0x80 | (code & 0x3f);
    }
    at = to;
  }

  return {
    bytes,
    markup: (xml) => bytes(encoded(xml)),
    latin,
    full: () => full.shift(),
    rest: () => piece.subarray(0, at),
  };
}

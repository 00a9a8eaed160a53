import { Inflate } from "fflate";
import { UnusableFile } from "../unusable-file";
import { portableDeflate } from "./deflate";

/** Raw deflate in both directions (RFC 1951). A native one can stand in for the default. */
export interface Codec {
  /**
   * The output as it comes, in pieces of any size. Throws UnusableFile on the way when the output
   * would pass `limit` bytes or the input is damaged.
   */
  inflate(compressed: Uint8Array, limit: number): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** What these pieces are together, compressed: in pieces of any size again. */
  deflate(pieces: Iterable<Uint8Array>): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** So much input at a time: one piece can become 16 MB at most before the limit is looked at. */
const PIECE = 16 * 1024;

/** fflate in the same thread: runs everywhere. */
export const portableCodec: Codec = {
  inflate: inflated,
  deflate: portableDeflate,
};

/**
 * Inflating by a platform's own means, which know no limit. Where these find fault, the portable one has
 * the last word: not all of them put up with bytes behind the end, or know raw deflate at all.
 */
export function inflateBy(
  native: (compressed: Uint8Array, limit: number) => AsyncIterable<Uint8Array>,
): Codec["inflate"] {
  return async function* (compressed, limit) {
    let length = 0;
    try {
      for await (const piece of native(compressed, limit)) {
        length += piece.length;
        if (length > limit) throw new UnusableFile("broken");
        yield piece;
      }
    } catch (error) {
      if (error instanceof UnusableFile) throw error;
      yield* behind(inflated(compressed, limit), length);
    }
  };
}

/** The same bytes without the first ones. */
function* behind(pieces: Iterable<Uint8Array>, length: number): Generator<Uint8Array, void> {
  let from = length;
  for (const piece of pieces) {
    if (piece.length > from) yield piece.subarray(from);
    from = Math.max(0, from - piece.length);
  }
}

function* inflated(compressed: Uint8Array, limit: number): Generator<Uint8Array, void, undefined> {
  let output: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((piece) => {
    length += piece.length;
    if (length > limit) throw new UnusableFile("broken");
    output.push(piece);
  });
  for (let from = 0; from === 0 || from < compressed.length; from += PIECE) {
    const last = from + PIECE >= compressed.length;
    push(stream, compressed.subarray(from, from + PIECE), last);
    yield* output;
    output = [];
  }
}

function push(stream: Inflate, piece: Uint8Array, last: boolean): void {
  try {
    stream.push(piece, last);
  } catch (error) {
    throw error instanceof UnusableFile ? error : new UnusableFile("broken");
  }
}

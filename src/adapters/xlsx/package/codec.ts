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

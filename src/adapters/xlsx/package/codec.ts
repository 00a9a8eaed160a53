import { Inflate, deflateSync } from "fflate";
import { UnusableFile } from "../unusable-file";

/** Raw deflate in both directions (RFC 1951). A native one can stand in for the default. */
export interface Codec {
  /** Rejects with UnusableFile when the output would pass `limit` bytes or the input is damaged. */
  inflate(compressed: Uint8Array, limit: number): Promise<Uint8Array>;
  deflate(bytes: Uint8Array): Promise<Uint8Array>;
}

/** So much input at a time: one piece can become 16 MB at most before the limit is looked at. */
const PIECE = 16 * 1024;

/** fflate in the same thread: runs everywhere. */
export const portableCodec: Codec = {
  inflate: (compressed, limit) => Promise.resolve().then(() => inflated(compressed, limit)),
  deflate: (bytes) => Promise.resolve().then(() => deflateSync(bytes, { level: 6 })),
};

function inflated(compressed: Uint8Array, limit: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((piece) => {
    length += piece.length;
    if (length > limit) throw new UnusableFile("broken");
    if (piece.length > 0) pieces.push(piece);
  });
  try {
    for (let from = 0; from === 0 || from < compressed.length; from += PIECE) {
      const last = from + PIECE >= compressed.length;
      stream.push(compressed.subarray(from, from + PIECE), last);
    }
  } catch (error) {
    throw error instanceof UnusableFile ? error : new UnusableFile("broken");
  }
  return joined(pieces, length);
}

/** One array of `length` bytes from its pieces; the only piece is returned as it is. */
function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

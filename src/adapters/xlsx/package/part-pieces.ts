import { UnusableFile } from "../unusable-file";
import type { Codec } from "./codec";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-entry";

const STORED = 0;
const DEFLATED = 8;

/** Large enough to be quick; what is done with one takes some ten milliseconds at most. */
const PIECE = 256 * 1024;

/**
 * The inflated bytes of an entry, in pieces of one size and a shorter last one. Size and checksum
 * can be looked at only behind the last: until then the bytes are a claim. The declared size is the
 * limit. Throws UnusableFile.
 */
export async function* partPieces(
  { method, compressed, size, crc }: ZipEntry,
  codec: Codec,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (method !== STORED && method !== DEFLATED) throw new UnusableFile("broken");
  if (method === STORED && compressed.length !== size) throw new UnusableFile("broken");
  let length = 0;
  let sum = 0;
  const source = method === STORED ? [compressed] : codec.inflate(compressed, size);
  for await (const piece of evenPieces(source)) {
    length += piece.length;
    sum = crc32(piece, sum);
    yield piece;
  }
  if (length !== size || sum !== crc) throw new UnusableFile("broken");
}

async function* evenPieces(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let piece = new Uint8Array(PIECE);
  let filled = 0;
  for await (const bytes of source) {
    // Natively inflated pieces come in this size: nothing is to be put together.
    if (filled === 0 && bytes.length === PIECE) {
      yield bytes;
      continue;
    }
    for (let from = 0; from < bytes.length;) {
      const next = bytes.subarray(from, from + PIECE - filled);
      piece.set(next, filled);
      filled += next.length;
      from += next.length;
      if (filled < PIECE) continue;
      yield piece;
      piece = new Uint8Array(PIECE);
      filled = 0;
    }
  }
  if (filled > 0) yield piece.subarray(0, filled);
}

/** All pieces as one array; a single piece is returned as it is. */
export async function joined(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return wholeOf(all);
}

/** The same of pieces that are there already. */
export function wholeOf(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

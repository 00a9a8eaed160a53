import { Deflate } from "fflate";

/** Of 9: what the last levels save in bytes they cost many times in time. */
const LEVEL = 6;

/** fflate in the same thread, piece by piece: what comes in never stands in memory as a whole. */
export function* portableDeflate(
  pieces: Iterable<Uint8Array>,
): Generator<Uint8Array, void, undefined> {
  let output: Uint8Array[] = [];
  const stream = new Deflate({ level: LEVEL }, (piece) => output.push(piece));
  for (const piece of pieces) {
    stream.push(piece);
    yield* output;
    output = [];
  }
  stream.push(new Uint8Array(0), true);
  yield* output;
}

import { inflateBy, portableCodec, type Codec } from "../../adapters/xlsx";

/** So much input at a time: what one piece becomes waits in memory as a whole. */
const PIECE = 16 * 1024;

/** The browser's own deflate, where it has one: older ones pack as every other platform does. */
export const browserCodec: Codec = knowsRawDeflate()
  ? { inflate: inflateBy(inflated), deflate }
  : portableCodec;

/** Chromium had streams that compress for years before it knew this kind. */
function knowsRawDeflate(): boolean {
  try {
    return new CompressionStream("deflate-raw").readable instanceof ReadableStream;
  } catch {
    return false;
  }
}

function inflated(compressed: Uint8Array): AsyncIterable<Uint8Array> {
  return takenFrom(streamOf(inPieces(compressed)), new DecompressionStream("deflate-raw"));
}

function deflate(pieces: Iterable<Uint8Array>): AsyncIterable<Uint8Array> {
  return takenFrom(streamOf(pieces), new CompressionStream("deflate-raw"));
}

async function* takenFrom(
  source: ReadableStream<BufferSource>,
  codec: ReadableWritablePair<Uint8Array, BufferSource>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = source.pipeThrough(codec).getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    // Whoever takes no more has nothing more made.
    await reader.cancel();
  }
}

function* inPieces(bytes: Uint8Array): Generator<Uint8Array, void, undefined> {
  for (let from = 0; from < bytes.length; from += PIECE) yield bytes.subarray(from, from + PIECE);
}

/** Piece by piece as they are asked for: none is made before there is room for it. */
function streamOf(pieces: Iterable<Uint8Array>): ReadableStream<BufferSource> {
  const iterator = pieces[Symbol.iterator]();
  return new ReadableStream({
    pull: (controller) => {
      const next = iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value as Uint8Array<ArrayBuffer>);
    },
  });
}

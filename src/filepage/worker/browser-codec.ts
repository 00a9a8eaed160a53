import { portableCodec, type Codec } from "../../adapters/xlsx";

/** The browser's own deflate, where it has one: older ones pack as every other platform does. */
export const browserCodec: Codec =
  "CompressionStream" in globalThis ? { ...portableCodec, deflate } : portableCodec;

async function* deflate(pieces: Iterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const packed = streamOf(pieces).pipeThrough(new CompressionStream("deflate-raw"));
  const reader = packed.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    // Whoever takes no more has nothing more made.
    await reader.cancel();
  }
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

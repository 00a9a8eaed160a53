import { textPieces } from "../package";
import { encoded } from "./xml-writer";

/** Whether a part holds this text already; read only as far as both are the same. */
export async function isSameText(
  part: AsyncIterable<Uint8Array>,
  wanted: Iterable<Uint8Array>,
): Promise<boolean> {
  const more = wanted[Symbol.iterator]();
  let ahead: Uint8Array | undefined = new Uint8Array(0);
  for await (const text of textPieces(part)) {
    for (let there = encoded(text); there.length > 0;) {
      while (ahead?.length === 0) ahead = nextOf(more);
      if (!ahead) return false;
      const count = Math.min(ahead.length, there.length);
      if (!startAlike(ahead, there, count)) return false;
      ahead = ahead.subarray(count);
      there = there.subarray(count);
    }
  }
  while (ahead?.length === 0) ahead = nextOf(more);
  return ahead === undefined;
}

function nextOf(pieces: Iterator<Uint8Array>): Uint8Array | undefined {
  const next = pieces.next();
  return next.done ? undefined : next.value;
}

function startAlike(a: Uint8Array, b: Uint8Array, count: number): boolean {
  for (let index = 0; index < count; index++) if (a[index] !== b[index]) return false;
  return true;
}

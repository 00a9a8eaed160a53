import { inflateSync } from "fflate";
import type { Codec } from "../../src/adapters/xlsx";

async function packed(codec: Codec, pieces: Iterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of codec.deflate(pieces)) all.push(piece);
  return Buffer.concat(all);
}

/** Letters in no order, the same each time: they can be packed to half of it and no more. */
const LETTERS = letters(65_536);

function letters(count: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return 97 + (state >>> 28);
  });
}

export function* longPieces(count: number): Generator<Uint8Array> {
  for (let index = 0; index < count; index++) {
    const start = (index * 7_919) % LETTERS.length;
    yield Buffer.concat([LETTERS.subarray(start), LETTERS.subarray(0, start)]);
  }
}

/** What everybody asks of a codec who writes with it. */
export function describeDeflate(name: string, codec: Codec): void {
  describe(`packing with ${name}`, () => {
    test.each([
      ["nothing", []],
      ["an empty piece", [""]],
      ["some pieces", ["eins", "", "zwei".repeat(9_000), "Grüße"]],
    ])("%s comes back", async (_, texts) => {
      const pieces = texts.map((text) => Buffer.from(text));
      expect(Buffer.from(inflateSync(await packed(codec, pieces)))).toEqual(Buffer.concat(pieces));
    });

    test("a long part comes back, and equal pieces give equal bytes", async () => {
      const whole = Buffer.concat([...longPieces(12)]);
      const bytes = await packed(codec, longPieces(12));
      expect(Buffer.from(inflateSync(bytes)).equals(whole)).toBe(true);
      expect(bytes.length).toBeLessThan(whole.length);
      expect(await packed(codec, longPieces(12))).toEqual(bytes);
    });

    test("what fails while it is made is what is told", async () => {
      function* failing(): Generator<Uint8Array> {
        yield* longPieces(3);
        throw new RangeError("no number for a cell");
      }
      await expect(packed(codec, failing())).rejects.toThrow("no number for a cell");
    });
  });
}

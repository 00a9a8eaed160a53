import { deflateSync } from "fflate";
import { UnusableFile, type Codec } from "../../src/adapters/xlsx";
import { longPieces } from "./codec";

/** What everybody asks of a codec who reads with it. */
export function describeInflate(name: string, codec: Codec): void {
  const whole = Buffer.concat([...longPieces(12)]);
  const packed = deflateSync(whole);

  async function inflated(bytes: Uint8Array, limit = whole.length): Promise<Uint8Array> {
    const all: Uint8Array[] = [];
    for await (const piece of codec.inflate(bytes, limit)) all.push(piece);
    return Buffer.concat(all);
  }

  describe(`unpacking with ${name}`, () => {
    test.each([
      ["nothing", Buffer.alloc(0)],
      ["a little", Buffer.from("Grüße")],
      ["a long part", whole],
      ["what becomes a thousand times as much", Buffer.alloc(20_000_000)],
    ])("%s comes back", async (_, bytes) => {
      expect(Buffer.compare(await inflated(deflateSync(bytes), bytes.length), bytes)).toBe(0);
    });

    test("bytes behind the end are no matter", async () => {
      const more = Buffer.concat([packed, Buffer.alloc(40_000, 7)]);
      expect(Buffer.compare(await inflated(more), whole)).toBe(0);
    });

    test.each([
      ["is cut off", packed.subarray(0, -1_000)],
      ["is not there", Buffer.alloc(0)],
      ["is damaged", Uint8Array.from(packed, (byte, at) => (at === 50_000 ? byte ^ 255 : byte))],
      ["was never packed", whole],
    ])("what %s is refused, or is not what was packed", async (_, bytes) => {
      const outcome = inflated(bytes).then(
        (pieces) => Buffer.compare(pieces, whole) === 0,
        (error: unknown) => error instanceof UnusableFile && "refused",
      );
      expect(["refused", false]).toContain(await outcome);
    });

    test("more than the limit is refused on the way", async () => {
      let taken = 0;
      const bomb = deflateSync(Buffer.alloc(200_000_000));
      const taking = async () => {
        for await (const piece of codec.inflate(bomb, 100_000)) taken += piece.length;
      };
      await expect(taking()).rejects.toThrow(UnusableFile);
      expect(taken).toBeLessThanOrEqual(100_000);
    });

    test("who takes no more is left in peace", async () => {
      for await (const piece of codec.inflate(packed, whole.length)) {
        expect(piece.length).toBeGreaterThan(0);
        break;
      }
    });
  });
}

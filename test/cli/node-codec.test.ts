import { nodeCodec } from "../../src/cli/node-codec";
import { describeDeflate, longPieces } from "../support/codec";
import { describeInflate } from "../support/inflating";

describeDeflate("Node's own zlib", nodeCodec);
describeInflate("Node's own zlib", nodeCodec);

test("nothing is made long before it is taken", async () => {
  let made = 0;
  function* counted(): Generator<Uint8Array> {
    for (const piece of longPieces(100)) {
      made += 1;
      yield piece;
    }
  }
  const packed = nodeCodec.deflate(counted()) as AsyncIterable<Uint8Array>;
  const pieces = packed[Symbol.asyncIterator]();
  expect((await pieces.next()).done).toBe(false);
  expect(made).toBeLessThan(60);
  await pieces.return?.();
});

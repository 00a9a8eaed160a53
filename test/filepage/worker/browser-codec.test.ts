import { deflateSync } from "fflate";
import { browserCodec } from "../../../src/filepage/worker/browser-codec";
import { portableCodec } from "../../../src/adapters/xlsx";
import { describeDeflate } from "../../support/codec";
import { describeInflate } from "../../support/inflating";

// Node has the same interface as browsers.
describeDeflate("what the browser has", browserCodec);
describeInflate("what the browser has", browserCodec);
describeInflate("what runs everywhere", portableCodec);

test("a browser that does not know raw deflate unpacks all the same", async () => {
  const { DecompressionStream } = globalThis;
  try {
    Reflect.deleteProperty(globalThis, "DecompressionStream");
    const pieces: Uint8Array[] = [];
    for await (const piece of browserCodec.inflate(deflateSync(Buffer.from("Grüße")), 7))
      pieces.push(piece);
    expect(Buffer.concat(pieces).toString()).toBe("Grüße");
  } finally {
    globalThis.DecompressionStream = DecompressionStream;
  }
});

test("a browser without its own packs as everybody else", async () => {
  const { CompressionStream } = globalThis;
  try {
    Reflect.deleteProperty(globalThis, "CompressionStream");
    jest.resetModules();
    const { portableCodec } = await import("../../../src/adapters/xlsx");
    const again = await import("../../../src/filepage/worker/browser-codec");
    expect(again.browserCodec).toBe(portableCodec);
  } finally {
    globalThis.CompressionStream = CompressionStream;
  }
});

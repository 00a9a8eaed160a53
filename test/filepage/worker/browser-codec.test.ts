import { browserCodec } from "../../../src/filepage/worker/browser-codec";
import { describeDeflate } from "../../support/codec";

// Node has the same interface as browsers.
describeDeflate("what the browser has", browserCodec);

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

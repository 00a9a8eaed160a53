import fc from "fast-check";
import { crc32 } from "../../../../src/adapters/xlsx/package/crc32";
import { crcOf } from "../../../support/xlsx/raw-zip";

describe("the checksum of a zip entry", () => {
  test("of the digits 1 to 9 is the published check value", () => {
    expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  });

  test("goes on from the sum of what stands in front", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), fc.nat(50), (bytes, cut) => {
        expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(crc32(bytes));
      }),
    );
  });

  test("agrees with the definition bit by bit, wherever the bytes lie", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(9), (bytes, skipped) => {
        const view = bytes.subarray(skipped);
        expect(crc32(view)).toBe(crcOf(view));
      }),
    );
  });
});

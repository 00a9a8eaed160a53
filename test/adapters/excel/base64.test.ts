import { base64 } from "../../../src/adapters/excel/base64";

it.each([0, 1, 2, 3, 24_575, 24_576, 24_577, 100_000])(
  "tells %d bytes as any other program would",
  (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 7 + (index >> 8)) % 256);
    expect(base64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
  },
);

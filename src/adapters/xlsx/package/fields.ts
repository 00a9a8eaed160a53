import { UnusableFile } from "../unusable-file";

/** Little-endian numbers of a file. Reading past the end is an UnusableFile, never a RangeError. */
export interface Fields {
  readonly length: number;
  u16(at: number): number;
  u32(at: number): number;
  u64(at: number): number;
  /** A view, not a copy: bytes `from` to `to`, `to` outside. */
  slice(from: number, to: number): Uint8Array;
}

export function fieldsOf(bytes: Uint8Array): Fields {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const inside = (at: number, size: number) => {
    if (!(at >= 0 && size >= 0 && at + size <= bytes.length)) throw new UnusableFile("broken");
    return at;
  };
  const u32 = (at: number) => view.getUint32(inside(at, 4), true);
  return {
    length: bytes.length,
    u16: (at) => view.getUint16(inside(at, 2), true),
    u32,
    // Above 2^53 the sum loses its last digits, but such a number is past the end of any file anyway.
    u64: (at) => u32(at) + u32(at + 4) * 2 ** 32,
    slice: (from, to) => bytes.subarray(inside(from, to - from), to),
  };
}

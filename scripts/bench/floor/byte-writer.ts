import { crc32, createDeflateRaw } from "node:zlib";

/** Writes pieces of text as bytes into a native deflate, a megabyte at a time. */
export interface ByteWriter {
  readonly text: (bytes: Uint8Array, from?: number, to?: number) => void;
  readonly number: (value: number) => void;
  /** To be asked now and then: what to wait for until the packer has caught up; undefined: nothing. */
  readonly rest: () => Promise<unknown> | undefined;
  readonly end: () => Promise<Packed>;
}

export interface Packed {
  readonly packed: Buffer;
  readonly crc: number;
  readonly size: number;
}

const PIECE = 2 ** 20;
/** Longer than any text of a list. */
const MARGIN = 4_096;
/** What Excel and most programs pack with. */
const LEVEL = 6;

export function byteWriter(): ByteWriter {
  const packer = createDeflateRaw({ level: LEVEL, chunkSize: 2 ** 18 });
  const pieces: Buffer[] = [];
  packer.on("data", (piece: Buffer) => pieces.push(piece));
  const ended = new Promise((resolve, reject) => packer.on("end", resolve).on("error", reject));
  let buffer = Buffer.allocUnsafe(PIECE + MARGIN);
  let [at, crc, size] = [0, 0, 0];
  let isFull = false;
  function flush(): void {
    const written = buffer.subarray(0, at);
    crc = crc32(written, crc);
    size += at;
    isFull = !packer.write(written);
    buffer = Buffer.allocUnsafe(PIECE + MARGIN);
    at = 0;
  }
  return {
    text: (bytes, from = 0, to = bytes.length) => {
      for (let index = from; index < to; index += 1) {
        buffer[at] = bytes[index] ?? 0;
        at += 1;
      }
      if (at >= PIECE) flush();
    },
    number: (value) => {
      at += buffer.write(String(value), at, "latin1");
    },
    rest: () => {
      if (!isFull) return undefined;
      isFull = false;
      return new Promise((resolve) => packer.once("drain", resolve));
    },
    end: async () => {
      flush();
      packer.end();
      await ended;
      return { packed: Buffer.concat(pieces), crc, size };
    },
  };
}

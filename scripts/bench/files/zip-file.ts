import { closeSync, openSync, writeSync } from "node:fs";
import { crc32, createDeflateRaw } from "node:zlib";

/** Writes a zip file entry by entry, without ever holding one; the sizes go into the headers afterwards. */
export interface ZipFile {
  readonly add: (name: string, pieces: Iterable<string>) => Promise<void>;
  readonly close: () => void;
}

interface Written {
  readonly name: string;
  readonly offset: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

/** The day that all entries bear, so that the same content gives the same bytes: 01.01.1980, as in Excel's own. */
const DOS_DAY = 0x0021;
const LEVEL = 6;

export function zipFile(path: string): ZipFile {
  const file = openSync(path, "w");
  const entries: Written[] = [];
  let at = 0;
  const append = (bytes: Uint8Array) => {
    writeSync(file, bytes, 0, bytes.length, at);
    at += bytes.length;
  };
  return {
    add: async (name, pieces) => {
      const offset = at;
      append(localHeader({ name, offset, crc: 0, packed: 0, size: 0 }));
      const start = at;
      const { crc, size } = await deflate(pieces, append);
      const entry = { name, offset, crc, packed: at - start, size };
      const header = localHeader(entry);
      writeSync(file, header, 0, header.length, offset);
      entries.push(entry);
    },
    close: () => {
      const directory = Buffer.concat(entries.map(centralHeader));
      const begin = at;
      append(directory);
      append(end(entries.length, directory.length, begin));
      closeSync(file);
    },
  };
}

async function deflate(
  pieces: Iterable<string>,
  write: (bytes: Uint8Array) => void,
): Promise<{ crc: number; size: number }> {
  const packer = createDeflateRaw({ level: LEVEL });
  packer.on("data", write);
  const ended = new Promise((resolve, reject) => packer.on("end", resolve).on("error", reject));
  let [crc, size] = [0, 0];
  for (const piece of pieces) {
    const bytes = Buffer.from(piece);
    crc = crc32(bytes, crc);
    size += bytes.length;
    if (!packer.write(bytes)) await new Promise((resolve) => packer.once("drain", resolve));
  }
  packer.end();
  await ended;
  return { crc, size };
}

/** Version, flags, method, time, day, crc, sizes, lengths of the name and of nothing else. */
function fields({ name, crc, packed, size }: Written): Buffer {
  const buffer = Buffer.alloc(26);
  buffer.writeUInt16LE(20, 0);
  buffer.writeUInt16LE(8, 4);
  buffer.writeUInt16LE(DOS_DAY, 8);
  buffer.writeUInt32LE(crc, 10);
  buffer.writeUInt32LE(packed, 14);
  buffer.writeUInt32LE(size, 18);
  buffer.writeUInt16LE(Buffer.byteLength(name), 22);
  return buffer;
}

function localHeader(entry: Written): Buffer {
  return Buffer.concat([signature(0x04034b50), fields(entry), Buffer.from(entry.name)]);
}

function centralHeader(entry: Written): Buffer {
  const behind = Buffer.alloc(14);
  behind.writeUInt32LE(entry.offset, 10);
  const version = Buffer.from([45, 0]);
  return Buffer.concat([
    signature(0x02014b50),
    version,
    fields(entry),
    behind,
    Buffer.from(entry.name),
  ]);
}

function end(count: number, size: number, offset: number): Buffer {
  const buffer = Buffer.alloc(18);
  buffer.writeUInt16LE(count, 4);
  buffer.writeUInt16LE(count, 6);
  buffer.writeUInt32LE(size, 8);
  buffer.writeUInt32LE(offset, 12);
  return Buffer.concat([signature(0x06054b50), buffer]);
}

function signature(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}

import { deflateSync } from "fflate";

/** An entry as a producer may write it; what is left out is what an honest one would say. */
export interface RawEntry {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly stored?: boolean;
  readonly method?: number;
  readonly flags?: number;
  /** Sizes behind the bytes, none in the local header (bit 3). */
  readonly descriptor?: boolean;
  /** Sizes in a zip64 field, 0xFFFFFFFF in the header. */
  readonly zip64?: boolean;
  readonly declaredSize?: number;
  readonly declaredCrc?: number;
  readonly modified?: number;
  readonly comment?: string;
  readonly extra?: Uint8Array;
  /** Points at the bytes of that other entry instead of its own. */
  readonly sharesBytesOf?: number;
}

export interface RawArchive {
  readonly prefix?: Uint8Array;
  /** Offsets count from the beginning of the file although bytes stand before the archive. */
  readonly absoluteOffsets?: boolean;
  readonly zip64End?: boolean;
  readonly comment?: string;
  readonly declaredCount?: number;
}

const latin1 = (text: string) => Buffer.from(text, "latin1");

function numbers(...parts: readonly (readonly [size: 2 | 4 | 8, value: number])[]): Buffer {
  return Buffer.concat(
    parts.map(([size, value]) => {
      const bytes = Buffer.alloc(size);
      if (size === 2) bytes.writeUInt16LE(value);
      else if (size === 4) bytes.writeUInt32LE(value);
      else bytes.writeBigUInt64LE(BigInt(value));
      return bytes;
    }),
  );
}

function layOut(entry: RawEntry) {
  const content =
    typeof entry.content === "string" ? Buffer.from(entry.content) : Buffer.from(entry.content);
  const compressed = entry.stored ? content : Buffer.from(deflateSync(content));
  const size = entry.declaredSize ?? content.length;
  const crc = entry.declaredCrc ?? crcOf(content);
  const own = Buffer.from(entry.extra ?? []);
  const full = 0xffffffff;
  const zip64 = numbers([2, 1], [2, 16], [8, size], [8, compressed.length]);
  return {
    name: Buffer.from(entry.name),
    compressed,
    crc,
    size: entry.zip64 ? full : size,
    compressedSize: entry.zip64 ? full : compressed.length,
    extra: entry.zip64 ? Buffer.concat([zip64, own]) : own,
    method: entry.method ?? (entry.stored ? 0 : 8),
    flags: (entry.flags ?? 0) | (entry.descriptor ? 8 : 0),
    modified: entry.modified ?? 0x58210000,
    comment: latin1(entry.comment ?? ""),
  };
}

/** CRC-32 written a second time, so that the tests do not believe the code that they test. */
export function crcOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** A zip archive, honest or not, written without the product's own code. */
export function rawZip(entries: readonly RawEntry[], archive: RawArchive = {}): Uint8Array {
  const prefix = Buffer.from(archive.prefix ?? []);
  const shift = archive.absoluteOffsets ? prefix.length : 0;
  const offsets: number[] = [];
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const { name, compressed, crc, size, compressedSize, extra, ...rest } = layOut(entry);
    const { method, flags, modified, comment } = rest;
    const late = entry.descriptor === true;
    const [shown, shownSize, shownCrc] = late ? [0, 0, 0] : [compressedSize, size, crc];
    const local = Buffer.concat([
      numbers([4, 0x04034b50], [2, 20], [2, flags], [2, method], [4, modified], [4, shownCrc]),
      numbers([4, shown], [4, shownSize], [2, name.length], [2, extra.length]),
      ...[name, extra, compressed],
      late ? numbers([4, 0x08074b50], [4, crc], [4, compressedSize], [4, size]) : Buffer.alloc(0),
    ]);
    const offset = entry.sharesBytesOf === undefined ? at : (offsets[entry.sharesBytesOf] ?? 0);
    offsets.push(offset);
    if (entry.sharesBytesOf === undefined) {
      locals.push(local);
      at += local.length;
    }
    centrals.push(
      numbers([4, 0x02014b50], [2, 0x0314], [2, 20], [2, flags], [2, method], [4, modified]),
      numbers([4, crc], [4, compressedSize], [4, size], [2, name.length], [2, extra.length]),
      numbers([2, comment.length], [2, 0], [2, 1], [4, 0x81a40000], [4, offset + shift]),
      ...[name, extra, comment],
    );
  }
  const directory = Buffer.concat(centrals);
  return new Uint8Array(
    Buffer.concat([
      prefix,
      ...locals,
      directory,
      end(entries.length, directory.length, at, shift, archive),
    ]),
  );
}

function end(count: number, size: number, offset: number, shift: number, archive: RawArchive) {
  const comment = latin1(archive.comment ?? "");
  const declared = archive.declaredCount ?? count;
  const start = offset + shift;
  const tail = numbers([2, comment.length]);
  const plain = (n: number, bytes: number, from: number) =>
    numbers([4, 0x06054b50], [2, 0], [2, 0], [2, n], [2, n], [4, bytes], [4, from]);
  if (!archive.zip64End) return Buffer.concat([plain(declared, size, start), tail, comment]);
  return Buffer.concat([
    numbers([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, declared]),
    numbers([8, declared], [8, size], [8, start]),
    numbers([4, 0x07064b50], [4, 0], [8, start + size], [4, 1]),
    plain(0xffff, 0xffffffff, 0xffffffff),
    tail,
    comment,
  ]);
}

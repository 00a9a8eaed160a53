import { UnusableFile } from "../unusable-file";
import type { DirectoryEnd } from "./directory-end";
import type { Fields } from "./fields";
import { extraField, withoutZip64, ZIP64 } from "./extra-fields";
import { MAX_ENTRIES } from "./limits";
import { normalisedName } from "./part-name";

/** A file of the archive with the fields of its own header, its compressed bytes untouched. */
export interface ZipEntry {
  /** Normalised; a folder's ends in "/". */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly madeBy: number;
  readonly needed: number;
  readonly flags: number;
  readonly method: number;
  /** DOS time and date as one number. */
  readonly modified: number;
  readonly crc: number;
  /** Inflated bytes as declared: a claim until they are inflated. */
  readonly size: number;
  readonly attributes: { readonly internal: number; readonly external: number };
  readonly localExtra: Uint8Array;
  readonly centralExtra: Uint8Array;
  readonly comment: Uint8Array;
  readonly compressed: Uint8Array;
}

const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const ENCRYPTED = 0x0001;

interface Located {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly entry: ZipEntry;
}

/** Every entry of the central directory, in its order. Local headers serve only to find the bytes. */
export function readEntries(fields: Fields, directory: DirectoryEnd): ZipEntry[] {
  if (directory.count > MAX_ENTRIES) throw new UnusableFile("too-large", "die Zahl der Teile");
  const located: Located[] = [];
  let at = directory.start;
  for (let index = 0; index < directory.count; index++) {
    const next = readEntry(fields, at, directory.shift);
    located.push(next);
    at = next.next;
  }
  if (at > directory.end) throw new UnusableFile("broken");
  refuseOverlaps(located, directory.start);
  return located.map(({ entry }) => ({ ...entry, localExtra: withoutZip64(entry.localExtra) }));
}

/**
 * Entries that share bytes make a few kilobytes look like terabytes; honest archives have none. Nothing
 * of a local header is copied or taken apart before this.
 */
function refuseOverlaps(located: readonly Located[], limit: number): void {
  let free = 0;
  for (const { start, end } of [...located].sort((a, b) => a.start - b.start)) {
    if (start < free || end > limit) throw new UnusableFile("broken");
    free = end;
  }
}

/** A central directory record (APPNOTE 4.3.12) and the local header that it points to (4.3.7). */
function readEntry(fields: Fields, at: number, shift: number): Located {
  if (fields.u32(at) !== CENTRAL) throw new UnusableFile("broken");
  const nameEnd = at + 46 + fields.u16(at + 28);
  const extraEnd = nameEnd + fields.u16(at + 30);
  const next = extraEnd + fields.u16(at + 32);
  const extra = fields.slice(nameEnd, extraEnd);
  const flags = fields.u16(at + 8);
  if (flags & ENCRYPTED) throw new UnusableFile("password-protected");
  const { size, compressedSize, offset } = sizes(fields, at, extra);
  const local = readLocal(fields, offset + shift, compressedSize);
  const nameBytes = fields.slice(at + 46, nameEnd);
  const entry = {
    name: normalisedName(decodedName(nameBytes)),
    nameBytes,
    madeBy: fields.u16(at + 4),
    needed: fields.u16(at + 6),
    flags,
    method: fields.u16(at + 10),
    modified: fields.u32(at + 12),
    crc: fields.u32(at + 16),
    size,
    attributes: { internal: fields.u16(at + 36), external: fields.u32(at + 38) },
    localExtra: local.extra,
    centralExtra: withoutZip64(extra),
    comment: fields.slice(extraEnd, next),
    compressed: local.compressed,
  };
  return { start: offset + shift, end: local.end, next, entry };
}

function readLocal(fields: Fields, at: number, compressedSize: number) {
  if (fields.u32(at) !== LOCAL) throw new UnusableFile("broken");
  const nameEnd = at + 30 + fields.u16(at + 26);
  const extraEnd = nameEnd + fields.u16(at + 28);
  const end = extraEnd + compressedSize;
  const compressed = fields.slice(extraEnd, end);
  return { end, compressed, extra: fields.slice(nameEnd, extraEnd) };
}

/** Sizes and place; where 32 bits are full the zip64 extra field holds them, in this order (4.5.3). */
function sizes(fields: Fields, at: number, extra: Uint8Array) {
  const zip64 = extraField(extra, ZIP64);
  let used = 0;
  const full = (short: number) => {
    if (short !== 0xffffffff || !zip64) return short;
    used += 8;
    return zip64.u64(used - 8);
  };
  const size = full(fields.u32(at + 24));
  const compressedSize = full(fields.u32(at + 20));
  const offset = full(fields.u32(at + 42));
  return { size, compressedSize, offset };
}

/** Part names are ASCII by the standard; what is no UTF-8 is taken as Windows-1252. */
function decodedName(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

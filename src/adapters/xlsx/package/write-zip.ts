import { UnusableFile } from "../unusable-file";
import { MAX_ARCHIVE_BYTES, MAX_ENTRIES } from "./limits";
import type { ZipEntry } from "./zip-entry";

const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
/** Bit 3: sizes follow the bytes. Here they always stand in the header. */
const DESCRIPTOR = 0x0008;
/** Version 4.5 means zip64, which is gone when written; 2.0 is deflate and folders. */
const ZIP64_VERSION = 45;
const DEFLATE_VERSION = 20;

/** A zip archive of these entries in this order, without zip64, descriptors or bytes in front. */
export function writeZip(
  entries: readonly ZipEntry[],
  comment: Uint8Array = new Uint8Array(0),
): Uint8Array {
  const size = entries.reduce((sum, entry) => sum + entrySize(entry), END_SIZE + comment.length);
  if (size > MAX_ARCHIVE_BYTES || entries.length > MAX_ENTRIES) {
    throw new UnusableFile("too-large", "der Inhalt insgesamt");
  }
  const output = cursorOver(new Uint8Array(size));
  const offsets = entries.map((entry) => writeLocal(output, entry));
  const directory = output.position();
  entries.forEach((entry, index) => writeCentral(output, entry, offsets[index] ?? 0));
  writeEnd(output, entries.length, directory, comment);
  return output.bytes;
}

function entrySize({ nameBytes, localExtra, centralExtra, comment, compressed }: ZipEntry): number {
  const names = 2 * nameBytes.length;
  const extras = localExtra.length + centralExtra.length + comment.length;
  return LOCAL_SIZE + CENTRAL_SIZE + names + extras + compressed.length;
}

function writeLocal(output: Cursor, entry: ZipEntry): number {
  const offset = output.position();
  output.u32(0x04034b50);
  writeShared(output, entry, entry.localExtra);
  output.put(entry.nameBytes);
  output.put(entry.localExtra);
  output.put(entry.compressed);
  return offset;
}

function writeCentral(output: Cursor, entry: ZipEntry, offset: number): void {
  output.u32(0x02014b50);
  output.u16(entry.madeBy);
  writeShared(output, entry, entry.centralExtra);
  output.u16(entry.comment.length);
  output.u16(0);
  output.u16(entry.attributes.internal);
  output.u32(entry.attributes.external);
  output.u32(offset);
  output.put(entry.nameBytes);
  output.put(entry.centralExtra);
  output.put(entry.comment);
}

/** The fields that both headers have, in the same order (APPNOTE 4.3.7 and 4.3.12). */
function writeShared(output: Cursor, entry: ZipEntry, extra: Uint8Array): void {
  output.u16(entry.needed === ZIP64_VERSION ? DEFLATE_VERSION : entry.needed);
  output.u16(entry.flags & ~DESCRIPTOR);
  output.u16(entry.method);
  output.u32(entry.modified);
  output.u32(entry.crc);
  output.u32(entry.compressed.length);
  output.u32(entry.size);
  output.u16(entry.nameBytes.length);
  output.u16(extra.length);
}

function writeEnd(output: Cursor, count: number, directory: number, comment: Uint8Array): void {
  const size = output.position() - directory;
  output.u32(0x06054b50);
  output.u32(0);
  output.u16(count);
  output.u16(count);
  output.u32(size);
  output.u32(directory);
  output.u16(comment.length);
  output.put(comment);
}

interface Cursor {
  readonly bytes: Uint8Array;
  position(): number;
  u16(value: number): void;
  u32(value: number): void;
  put(bytes: Uint8Array): void;
}

function cursorOver(bytes: Uint8Array): Cursor {
  const view = new DataView(bytes.buffer);
  let at = 0;
  const advance = (size: number) => (at += size) - size;
  return {
    bytes,
    position: () => at,
    u16: (value) => view.setUint16(advance(2), value, true),
    u32: (value) => view.setUint32(advance(4), value, true),
    put: (piece) => bytes.set(piece, advance(piece.length)),
  };
}

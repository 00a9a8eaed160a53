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

/** What is larger is not copied together with what stands around it: it may be most of the file. */
const LARGE = 64 * 1024;

/**
 * A zip archive of these entries in this order, without zip64, descriptors or bytes in front: in pieces,
 * among which are the compressed bytes of large entries as they lie.
 */
export function zipPieces(
  entries: readonly ZipEntry[],
  comment: Uint8Array = new Uint8Array(0),
): Uint8Array[] {
  const size = entries.reduce((sum, entry) => sum + entrySize(entry), END_SIZE + comment.length);
  if (size > MAX_ARCHIVE_BYTES || entries.length > MAX_ENTRIES) {
    throw new UnusableFile("too-large", "der Inhalt insgesamt");
  }
  const output = cursor();
  const offsets = entries.map((entry) => writeLocal(output, entry));
  const directory = output.position();
  entries.forEach((entry, index) => writeCentral(output, entry, offsets[index] ?? 0));
  writeEnd(output, entries.length, directory, comment);
  return output.pieces();
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
  position(): number;
  u16(value: number): void;
  u32(value: number): void;
  put(bytes: Uint8Array): void;
  pieces(): Uint8Array[];
}

function cursor(): Cursor {
  const pieces: Uint8Array[] = [];
  let view = new DataView(new ArrayBuffer(LARGE));
  let at = 0;
  let before = 0;

  /** Puts away what is written, and goes on in a new piece. */
  function turn(): void {
    if (at > 0) pieces.push(new Uint8Array(view.buffer, 0, at));
    before += at;
    view = new DataView(new ArrayBuffer(LARGE));
    at = 0;
  }

  function advance(count: number): number {
    if (at + count > LARGE) turn();
    at += count;
    return at - count;
  }

  function put(bytes: Uint8Array): void {
    if (bytes.length <= LARGE) {
      const start = advance(bytes.length);
      new Uint8Array(view.buffer).set(bytes, start);
      return;
    }
    turn();
    pieces.push(bytes);
    before += bytes.length;
  }

  return {
    position: () => before + at,
    // First the room, which may be in a new piece.
    u16: (value) => {
      const start = advance(2);
      view.setUint16(start, value, true);
    },
    u32: (value) => {
      const start = advance(4);
      view.setUint32(start, value, true);
    },
    put,
    pieces: () => {
      turn();
      return pieces;
    },
  };
}

import { portableCodec, type Codec } from "./codec";
import { crc32 } from "./crc32";
import { MAX_PART_BYTES } from "./limits";
import type { OpenPackage } from "./open-package";
import { nameKey, normalisedName } from "./part-name";
import { joined, wholeOf } from "./part-pieces";
import { UnusableFile } from "../unusable-file";
import { zipPieces } from "./write-zip";
import type { ZipEntry } from "./zip-entry";

/** A part's new content; text is written as UTF-8, a long one piece by piece as it is made. */
export type PartContent = string | Uint8Array | PartSource;

/** Makes the bytes of a part, anew each time. */
export type PartSource = () => Iterable<Uint8Array>;

/** 1 January 1980, the first DOS date: the adapter has no clock, and equal input gives equal files. */
const FIRST_DOS_DATE = 0x00210000;
const UTF8_NAME = 0x0800;
const NOTHING = new Uint8Array(0);

/** A new file, whole; else as `packagePieces`. */
export async function savePackage(
  original: OpenPackage,
  changes: ReadonlyMap<string, PartContent>,
): Promise<Uint8Array> {
  return wholeOf(await packagePieces(original, changes));
}

/**
 * A new file: parts of `changes` replaced where they stand or added at the end, every other entry
 * copied as its compressed bytes with its own header fields. The original is not touched, and the
 * new file lies in memory only where it differs from it.
 */
export async function packagePieces(
  original: OpenPackage,
  changes: ReadonlyMap<string, PartContent>,
): Promise<Uint8Array[]> {
  const { entries, comment, codec } = original.archive;
  const pending = new Map(
    [...changes].map(([name, content]) => [nameKey(name), { name, content }]),
  );
  const written: ZipEntry[] = [];
  for (const entry of entries) {
    const change = pending.get(nameKey(entry.name));
    pending.delete(nameKey(entry.name));
    written.push(change ? await replaced(entry, change.content, codec) : entry);
  }
  for (const { name, content } of pending.values()) {
    written.push(await newEntry(name, content, codec));
  }
  return zipPieces(written, comment);
}

/** A file of these parts in this order. [Content_Types].xml belongs in front. */
export async function createPackage(
  parts: ReadonlyMap<string, PartContent>,
  codec: Codec = portableCodec,
): Promise<Uint8Array> {
  const written: ZipEntry[] = [];
  for (const [name, content] of parts) written.push(await newEntry(name, content, codec));
  return wholeOf(zipPieces(written));
}

/** Name, time and attributes stay; extra fields speak about the old bytes and go. */
async function replaced(entry: ZipEntry, content: PartContent, codec: Codec): Promise<ZipEntry> {
  const fresh = await newEntry(entry.name, content, codec);
  const { nameBytes, madeBy, modified, attributes, comment } = entry;
  const flags = entry.flags & UTF8_NAME;
  return { ...fresh, nameBytes, madeBy, modified, attributes, comment, flags };
}

async function newEntry(name: string, content: PartContent, codec: Codec): Promise<ZipEntry> {
  const spelt = normalisedName(name);
  const nameBytes = new TextEncoder().encode(spelt);
  const count = { crc: 0, size: 0 };
  const compressed = await joined(codec.deflate(counted(piecesOf(content), count, spelt)));
  return {
    name: spelt,
    nameBytes,
    madeBy: 20,
    needed: 20,
    flags: nameBytes.length === spelt.length ? 0 : UTF8_NAME,
    method: 8,
    modified: FIRST_DOS_DATE,
    ...count,
    attributes: { internal: 0, external: 0 },
    localExtra: NOTHING,
    centralExtra: NOTHING,
    comment: NOTHING,
    compressed,
  };
}

function piecesOf(content: PartContent): Iterable<Uint8Array> {
  if (typeof content === "function") return content();
  return [typeof content === "string" ? new TextEncoder().encode(content) : content];
}

/** Counts on the way what the header tells; what is larger than we read ourselves is not written. */
function* counted(
  pieces: Iterable<Uint8Array>,
  count: { crc: number; size: number },
  name: string,
): Generator<Uint8Array, void, undefined> {
  for (const piece of pieces) {
    count.size += piece.length;
    if (count.size > MAX_PART_BYTES) throw new UnusableFile("too-large", `der Teil „${name}“`);
    count.crc = crc32(piece, count.crc);
    yield piece;
  }
}

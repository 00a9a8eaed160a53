import { UnusableFile } from "../unusable-file";
import { portableCodec, type Codec } from "./codec";
import { findDirectoryEnd } from "./directory-end";
import { fieldsOf } from "./fields";
import {
  MAX_LIST_BYTES,
  MAX_PACKAGE_BYTES,
  MAX_PART_BYTES,
  MAX_RATIO,
  MAX_TEXT_BYTES,
} from "./limits";
import { nameKey } from "./part-name";
import { joined, partPieces } from "./part-pieces";
import { decodeText } from "./text-decoding";
import { unusableKind } from "./wrong-kind";
import { readEntries, type ZipEntry } from "./zip-entry";

/** An opened workbook file: its parts by name. Nothing is inflated before it is asked for. */
export interface OpenPackage {
  /** Without leading slash, spelt as stored, in the order of the archive; folders left out. */
  readonly partNames: readonly string[];
  /** Whether there is such a part; case does not count. */
  has(name: string): boolean;
  /** Inflated bytes of the part as declared; 0 where there is none. */
  sizeOf(name: string): number;
  /**
   * The part's bytes in pieces of one size and a shorter last one, inflated as they are asked for.
   * Throws UnusableFile on the way if the part is absent, damaged or too large.
   */
  pieces(name: string): AsyncIterable<Uint8Array>;
  /** The part's bytes, not to be changed. Rejects as `pieces` throws. */
  read(name: string): Promise<Uint8Array>;
  /**
   * The text of a part that lists others, decoded by its byte order mark or XML declaration, the mark
   * left out. Rejects as `pieces` throws, and where such a part cannot be that large.
   */
  readText(name: string): Promise<string>;
  /** The same for a part that may be as large as a string. */
  readLongText(name: string): Promise<string>;
  /** What savePackage copies: every entry, folders included, with its compressed bytes. */
  readonly archive: Archive;
}

export interface Archive {
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
  readonly codec: Codec;
}

/** Opens a zip archive as it lies in memory. Rejects with UnusableFile for everything that is none. */
export async function openPackage(
  bytes: Uint8Array,
  codec: Codec = portableCodec,
): Promise<OpenPackage> {
  // Awaited so that whatever is wrong arrives as a rejection, also when found at once.
  const { entries, comment } = await Promise.resolve().then(() => archiveIn(bytes));
  const parts = partsByKey(entries);
  const pieces = (name: string) => {
    const entry = parts.get(nameKey(name));
    if (!entry) throw new UnusableFile("missing-part", `der Teil „${name}“`);
    return partPieces(entry, codec);
  };
  const read = async (name: string) => joined(pieces(name));
  const sizeOf = (name: string) => parts.get(nameKey(name))?.size ?? 0;
  const readUpTo = async (most: number, name: string) => {
    if (sizeOf(name) > most) throw new UnusableFile("too-large", `der Teil „${name}“`);
    return decodeText(await read(name));
  };
  return {
    partNames: [...parts.values()].map((entry) => entry.name),
    has: (name) => parts.has(nameKey(name)),
    sizeOf,
    pieces,
    read,
    readText: (name) => readUpTo(MAX_LIST_BYTES, name),
    readLongText: (name) => readUpTo(MAX_TEXT_BYTES, name),
    archive: { entries, comment, codec },
  };
}

function archiveIn(bytes: Uint8Array): Pick<Archive, "entries" | "comment"> {
  const fields = fieldsOf(bytes);
  const directory = findDirectoryEnd(fields);
  if (!directory) throw unusableKind(bytes);
  const entries = readEntries(fields, directory);
  refuseSizes(entries);
  return { entries, comment: directory.comment };
}

/** Declared sizes are only claims, but one that cannot be true is refused before anything is inflated. */
function refuseSizes(entries: readonly ZipEntry[]): void {
  let total = 0;
  for (const { size, compressed } of entries) {
    total += size;
    const impossible = size > (compressed.length + 1) * MAX_RATIO;
    if (impossible || size > MAX_PART_BYTES) throw new UnusableFile("too-large");
  }
  if (total > MAX_PACKAGE_BYTES) throw new UnusableFile("too-large", "der Inhalt insgesamt");
}

/** Two parts of one name: which one counts would be a guess, and others would guess differently. */
function partsByKey(entries: readonly ZipEntry[]): Map<string, ZipEntry> {
  const parts = new Map<string, ZipEntry>();
  for (const entry of entries) {
    if (isFolder(entry)) continue;
    const key = nameKey(entry.name);
    if (parts.has(key)) throw new UnusableFile("broken");
    parts.set(key, entry);
  }
  return parts;
}

function isFolder({ name }: ZipEntry): boolean {
  return name === "" || name.endsWith("/");
}

import { UnusableFile } from "../unusable-file";
import { portableCodec, type Codec } from "./codec";
import { findDirectoryEnd } from "./directory-end";
import { fieldsOf } from "./fields";
import { MAX_PACKAGE_BYTES, MAX_PART_BYTES, MAX_RATIO } from "./limits";
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
  /** The part's text, decoded by its byte order mark or XML declaration, the mark left out. */
  readText(name: string): Promise<string>;
  /** What savePackage copies: every entry, folders included, with its compressed bytes. */
  readonly archive: Archive;
}

export interface Archive {
  readonly entries: readonly ZipEntry[];
  readonly codec: Codec;
}

/** Opens a zip archive as it lies in memory. Rejects with UnusableFile for everything that is none. */
export async function openPackage(
  bytes: Uint8Array,
  codec: Codec = portableCodec,
): Promise<OpenPackage> {
  // Awaited so that whatever is wrong arrives as a rejection, also when found at once.
  const entries = await Promise.resolve().then(() => archiveEntries(bytes));
  const parts = partsByKey(entries);
  const pieces = (name: string) => {
    const entry = parts.get(nameKey(name));
    if (!entry) throw new UnusableFile("missing-part", `der Teil „${name}“`);
    return partPieces(entry, codec);
  };
  const read = async (name: string) => joined(pieces(name));
  return {
    partNames: [...parts.values()].map((entry) => entry.name),
    has: (name) => parts.has(nameKey(name)),
    sizeOf: (name) => parts.get(nameKey(name))?.size ?? 0,
    pieces,
    read,
    readText: async (name) => decodeText(await read(name)),
    archive: { entries, codec },
  };
}

function archiveEntries(bytes: Uint8Array): ZipEntry[] {
  const fields = fieldsOf(bytes);
  const directory = findDirectoryEnd(fields);
  if (!directory) throw unusableKind(bytes);
  const entries = readEntries(fields, directory);
  refuseSizes(entries);
  return entries;
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

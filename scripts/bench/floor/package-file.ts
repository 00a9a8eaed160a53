import { inflateRawSync } from "node:zlib";

/** An entry of a workbook's package as it lies in the file. */
export interface PackageEntry {
  readonly name: string;
  /** Header and content, byte for byte. */
  readonly raw: Buffer;
  /** The content alone, deflated. */
  readonly packed: Buffer;
  /** Of its record in the directory. */
  readonly record: Buffer;
}

/** The entries of a file that we wrote ourselves: nothing is checked. */
export function packageEntries(file: Buffer): Map<string, PackageEntry> {
  const end = file.length - 22;
  const count = file.readUInt16LE(end + 10);
  const entries = new Map<string, PackageEntry>();
  for (let at = file.readUInt32LE(end + 16), index = 0; index < count; index += 1) {
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString("utf8", at + 46, at + 46 + nameLength);
    const offset = file.readUInt32LE(at + 42);
    const begin = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
    const stop = begin + file.readUInt32LE(at + 20);
    const record = file.subarray(at, at + 46 + nameLength);
    entries.set(name, {
      name,
      raw: file.subarray(offset, stop),
      packed: file.subarray(begin, stop),
      record,
    });
    at += 46 + nameLength;
  }
  return entries;
}

export function inflated(entries: ReadonlyMap<string, PackageEntry>, name: string): Buffer {
  const entry = entries.get(name);
  if (!entry) throw new Error(`no part ${name}`);
  return inflateRawSync(entry.packed);
}

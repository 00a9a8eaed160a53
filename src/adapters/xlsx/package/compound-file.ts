import { UnusableFile } from "../unusable-file";

/** First bytes of a compound file (MS-CFB 2.2). */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A directory entry has 128 bytes, begins with its UTF-16 name and tells the name's bytes at 64. */
const ENTRY_SIZE = 128;
const NAME_SIZE_AT = 64;

/** Old Office files and encrypted new ones are compound files. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * Which kind of compound file it is, told by the streams in its directory. Sectors are multiples of
 * 512 bytes, so entries lie at multiples of 128 wherever the directory is: no chain to follow.
 */
export function compoundFileKind(bytes: Uint8Array): UnusableFile {
  const streams = new Set<string>();
  for (let at = 512; at + ENTRY_SIZE <= bytes.length; at += ENTRY_SIZE) {
    const name = entryName(bytes, at);
    if (name !== undefined) streams.add(name);
  }
  const named = (name: string) =>
    streams.has(name) || (streams.size === 0 && mentions(bytes, name));
  if (named("EncryptedPackage")) return new UnusableFile("password-protected");
  if (named("Workbook") || named("Book")) return new UnusableFile("old-excel");
  if (streams.has("WordDocument")) return otherOffice("ein Textdokument (Word)");
  if (streams.has("PowerPoint Document")) return otherOffice("eine Präsentation (PowerPoint)");
  return new UnusableFile("unknown");
}

/** For a file whose directory is cut off or damaged: the name anywhere, in UTF-16. */
function mentions(bytes: Uint8Array, name: string): boolean {
  return new TextDecoder("latin1").decode(bytes).includes(Array.from(name).join("\0"));
}

function otherOffice(subject: string): UnusableFile {
  return new UnusableFile("other-office", subject);
}

/** The name at that place if it can be one: up to 31 ASCII characters, closed by a zero. */
function entryName(bytes: Uint8Array, at: number): string | undefined {
  const size = (bytes[at + NAME_SIZE_AT] ?? 0) + (bytes[at + NAME_SIZE_AT + 1] ?? 0) * 256;
  if (size < 4 || size > 64 || size % 2 === 1) return undefined;
  let name = "";
  for (let index = at; index < at + size - 2; index += 2) {
    if (bytes[index + 1] !== 0) return undefined;
    name += String.fromCharCode(bytes[index] ?? 0);
  }
  return name;
}

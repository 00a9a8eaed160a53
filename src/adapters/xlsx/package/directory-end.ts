import { UnusableFile } from "../unusable-file";
import type { Fields } from "./fields";

/** Where the central directory lies. `shift` is the number of bytes before the archive begins. */
export interface DirectoryEnd {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly shift: number;
  /** What somebody wrote behind the archive. */
  readonly comment: Uint8Array;
}

const END = 0x06054b50;
const END_SIZE = 22;
const LOCATOR = 0x07064b50;
const LOCATOR_SIZE = 20;
const END64 = 0x06064b50;
const MAX_COMMENT = 0xffff;

/** Reads the end record (APPNOTE 4.3.16, zip64 4.3.14); undefined where the bytes are no zip at all. */
export function findDirectoryEnd(fields: Fields): DirectoryEnd | undefined {
  const at = endRecordAt(fields);
  if (at === undefined) return undefined;
  const plain = {
    at,
    count: fields.u16(at + 10),
    size: fields.u32(at + 12),
    offset: fields.u32(at + 16),
  };
  const record = zip64Record(fields, at) ?? plain;
  const start = record.at - record.size;
  const shift = start - record.offset;
  if (start < 0 || shift < 0) throw new UnusableFile("broken");
  const comment = fields.slice(at + END_SIZE, at + END_SIZE + fields.u16(at + 20));
  return { start, end: record.at, count: record.count, shift, comment };
}

/** From the back; the record whose comment reaches exactly to the end of the file wins over any other. */
function endRecordAt(fields: Fields): number | undefined {
  let loose: number | undefined;
  const lowest = Math.max(0, fields.length - END_SIZE - MAX_COMMENT);
  for (let at = fields.length - END_SIZE; at >= lowest; at--) {
    if (fields.u32(at) !== END) continue;
    const end = at + END_SIZE + fields.u16(at + 20);
    if (end === fields.length) return at;
    if (end < fields.length) loose ??= at;
  }
  return loose;
}

function zip64Record(fields: Fields, endAt: number) {
  const locator = endAt - LOCATOR_SIZE;
  if (locator < 0 || fields.u32(locator) !== LOCATOR) return undefined;
  const declared = fields.u64(locator + 8);
  // With bytes before the archive the declared place is too low; a record without extensions has 56.
  const at = [declared, locator - 56].find((place) => isEnd64(fields, place));
  if (at === undefined) throw new UnusableFile("broken");
  const [count, size, offset] = [fields.u64(at + 32), fields.u64(at + 40), fields.u64(at + 48)];
  return { at, count, size, offset };
}

function isEnd64(fields: Fields, at: number): boolean {
  return at + 56 <= fields.length && fields.u32(at) === END64;
}

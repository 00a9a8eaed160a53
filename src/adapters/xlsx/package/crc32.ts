/** Eight tables of 256: table n tells what a byte does to the sum n bytes later ("slicing by 8"). */
const TABLES = slicingTables();

function slicingTables(): Uint32Array {
  const tables = new Uint32Array(8 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
    tables[byte] = rest;
  }
  for (let index = 256; index < tables.length; index++) {
    const before = tables[index - 256] ?? 0;
    tables[index] = (tables[before & 0xff] ?? 0) ^ (before >>> 8);
  }
  return tables;
}

/**
 * CRC-32 as zip uses it (ISO 3309, reflected polynomial 0xEDB88320), unsigned. `before` is the sum of
 * what stands in front of these bytes.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const look = (table: number, byte: number) => TABLES[table * 256 + (byte & 0xff)] ?? 0;
  let sum = ~before;
  let at = 0;
  for (; at + 8 <= bytes.length; at += 8) {
    const low = view.getUint32(at, true) ^ sum;
    const high = view.getUint32(at + 4, true);
    sum =
      look(7, low) ^
      look(6, low >>> 8) ^
      look(5, low >>> 16) ^
      look(4, low >>> 24) ^
      look(3, high) ^
      look(2, high >>> 8) ^
      look(1, high >>> 16) ^
      look(0, high >>> 24);
  }
  for (; at < bytes.length; at++) sum = look(0, sum ^ (bytes[at] ?? 0)) ^ (sum >>> 8);
  return ~sum >>> 0;
}

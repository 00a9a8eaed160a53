import { fieldsOf, type Fields } from "./fields";

/** The extra field with sizes above 4 GiB (APPNOTE 4.5.3). */
export const ZIP64 = 0x0001;

interface ExtraRecord {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** The records of an extra block. What follows a record that does not fit is padding and left out. */
function records(extra: Uint8Array): ExtraRecord[] {
  const fields = fieldsOf(extra);
  const found: ExtraRecord[] = [];
  for (let at = 0; at + 4 <= extra.length;) {
    const end = at + 4 + fields.u16(at + 2);
    if (end > extra.length) break;
    found.push({ id: fields.u16(at), start: at, end });
    at = end;
  }
  return found;
}

/** The body of the first record with that id. */
export function extraField(extra: Uint8Array, id: number): Fields | undefined {
  const record = records(extra).find((candidate) => candidate.id === id);
  return record && fieldsOf(extra.subarray(record.start + 4, record.end));
}

/** The block without its zip64 record: what is written has 32-bit sizes. */
export function withoutZip64(extra: Uint8Array): Uint8Array {
  const found = records(extra);
  if (!found.some(({ id }) => id === ZIP64)) return extra;
  const kept = found.filter(({ id }) => id !== ZIP64);
  return Uint8Array.from(kept.flatMap(({ start, end }) => [...extra.subarray(start, end)]));
}

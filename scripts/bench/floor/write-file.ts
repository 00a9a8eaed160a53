import { closeSync, openSync, writeSync } from "node:fs";
import { crc32, deflateRawSync } from "node:zlib";
import type { Packed } from "./byte-writer";
import { inflated, type PackageEntry } from "./package-file";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** The workbook with more sheets: what it held is copied as it lies there, but for three lists of parts. */
export function writeFile(
  path: string,
  entries: ReadonlyMap<string, PackageEntry>,
  sheets: readonly (readonly [name: string, part: Packed])[],
): void {
  const file = openSync(path, "w");
  const records: Buffer[] = [];
  let at = 0;
  const append = (...pieces: readonly Buffer[]) => {
    for (const piece of pieces) at += writeSync(file, piece);
  };
  const changed = changedParts(
    entries,
    sheets.map(([name]) => name),
  );
  for (const entry of entries.values()) {
    if (changed.has(entry.name)) continue;
    const record = Buffer.from(entry.record);
    record.writeUInt32LE(at, 42);
    records.push(record);
    append(entry.raw);
  }
  const added = sheets.map(
    ([, part], index) => [`xl/worksheets/sheet${index + 4}.xml`, part] as const,
  );
  for (const [name, part] of [...changed, ...added]) {
    const [header, record] = headersOf(name, part, at);
    records.push(record);
    append(header, part.packed);
  }
  const begin = at;
  append(...records);
  append(endOf(records.length, at - begin, begin));
  closeSync(file);
}

function changedParts(
  entries: ReadonlyMap<string, PackageEntry>,
  names: readonly string[],
): Map<string, Packed> {
  const change = (name: string, closing: string, lines: (number: number) => string) => {
    const text = inflated(entries, name).toString();
    const more = names.map((_, index) => lines(index + 4)).join("");
    const bytes = Buffer.from(text.replace(closing, more + closing));
    return [
      name,
      { packed: deflateRawSync(bytes), crc: crc32(bytes), size: bytes.length },
    ] as const;
  };
  return new Map([
    change(
      "xl/workbook.xml",
      "</sheets>",
      (number) =>
        `<sheet name="${names[number - 4] ?? ""}" sheetId="${number}" r:id="rId10${number}"/>`,
    ),
    change(
      "xl/_rels/workbook.xml.rels",
      "</Relationships>",
      (number) =>
        `<Relationship Id="rId10${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
    ),
    change(
      "[Content_Types].xml",
      "</Types>",
      (number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${SHEET}"/>`,
    ),
  ]);
}

/** The header before the content, and the record of the directory. */
function headersOf(name: string, { packed, crc, size }: Packed, offset: number): [Buffer, Buffer] {
  const bytes = Buffer.from(name);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(8, 8);
  header.writeUInt16LE(0x0021, 12);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(bytes.length, 26);
  const record = Buffer.alloc(46);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(45, 4);
  header.copy(record, 6, 4, 30);
  record.writeUInt32LE(offset, 42);
  return [Buffer.concat([header, bytes]), Buffer.concat([record, bytes])];
}

function endOf(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

import { once } from "node:events";
import { createDeflateRaw } from "node:zlib";
import { crc32 } from "../../src/adapters/xlsx/package/crc32";
import type { RawEntry } from "../../test/support/xlsx/raw-zip";

/** An honest entry whose text is packed as it comes: a gigabyte of it costs no more than what is left of it. */
export async function packed(name: string, text: Iterable<string>): Promise<RawEntry> {
  const deflate = createDeflateRaw({ level: 1 });
  const compressed: Buffer[] = [];
  deflate.on("data", (bytes: Buffer) => compressed.push(bytes));
  let [size, crc] = [0, 0];
  for (const piece of text) {
    const bytes = Buffer.from(piece);
    size += bytes.length;
    crc = crc32(bytes, crc);
    if (!deflate.write(bytes)) await once(deflate, "drain");
  }
  deflate.end();
  await once(deflate, "end");
  const content = Buffer.concat(compressed);
  return { name, content, stored: true, method: 8, declaredSize: size, declaredCrc: crc };
}

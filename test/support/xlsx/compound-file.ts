/** A compound file whose directory, in the second sector, has these streams. */
export function compoundFile(...streams: string[]): Uint8Array {
  const bytes = Buffer.alloc(512 + 128 * 4);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(bytes);
  ["Root Entry", ...streams].forEach((name, index) => {
    const at = 512 + 128 * index;
    bytes.write(name, at, "utf16le");
    bytes.writeUInt16LE(2 * name.length + 2, at + 64);
  });
  return new Uint8Array(bytes);
}

import fc from "fast-check";
import {
  createPackage,
  openPackage,
  packagePieces,
  savePackage,
} from "../../../../src/adapters/xlsx/package";
import { rawZip, type RawEntry } from "../../../support/xlsx/raw-zip";

const a: RawEntry = {
  name: "a.xml",
  content: "<a>eins</a>",
  modified: 0x52345678,
  comment: "Notiz",
};
const b: RawEntry = { name: "xl\\b.xml", content: "<b/>", stored: true };
const c: RawEntry = { name: "c.xml", content: "<c>drei</c>".repeat(50), descriptor: true };

async function entriesOf(bytes: Uint8Array) {
  return (await openPackage(bytes)).archive.entries;
}

describe("saving a package", () => {
  test("copies every entry that is not changed with its bytes and header fields", async () => {
    const content = fc.array(
      fc.tuple(fc.uint8Array({ maxLength: 300 }), fc.boolean(), fc.boolean(), fc.boolean()),
      { maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(content, async (drawn) => {
        const entries = drawn.map(([bytes, stored, descriptor, zip64], index) => {
          const form = descriptor ? { descriptor } : { zip64 };
          return {
            name: `part${index}`,
            content: bytes,
            stored,
            ...form,
            modified: index * 65_537,
          };
        });
        const original = await openPackage(rawZip(entries, { zip64End: drawn.length % 2 === 1 }));
        const saved = await entriesOf(await savePackage(original, new Map([["neu.xml", "<n/>"]])));
        const kept = original.archive.entries.map((entry) => ({
          ...entry,
          flags: entry.flags & ~8,
        }));
        expect(saved.slice(0, -1)).toEqual(kept);
        expect(saved.at(-1)?.name).toBe("neu.xml");
      }),
    );
  });

  test("keeps a replaced part at its place, under its stored name, with its time", async () => {
    const original = await openPackage(rawZip([a, b, c]));
    const saved = await openPackage(
      await savePackage(
        original,
        new Map([
          ["/XL/B.xml", "<b>Grüße</b>"],
          ["d", "neu"],
        ]),
      ),
    );
    expect(saved.partNames).toEqual(["a.xml", "xl/b.xml", "c.xml", "d"]);
    expect(await saved.readText("xl/b.xml")).toBe("<b>Grüße</b>");
    expect(await saved.readText("d")).toBe("neu");
    const [before, after] = [original.archive.entries[1], saved.archive.entries[1]];
    expect(after?.nameBytes).toEqual(before?.nameBytes);
    expect(after?.modified).toBe(before?.modified);
  });

  test("keeps folder entries and what stands in extra fields", async () => {
    const extra = new Uint8Array([0x55, 0x54, 2, 0, 7, 8]);
    const folder: RawEntry = { name: "xl/", content: "", stored: true };
    const original = await openPackage(rawZip([folder, { ...a, extra, zip64: true }]));
    const [first, second] = await entriesOf(await savePackage(original, new Map()));
    expect(first?.name).toBe("xl/");
    expect(second?.centralExtra).toEqual(extra);
    expect(second?.localExtra).toEqual(extra);
  });

  test("keeps what somebody wrote behind the archive", async () => {
    const original = await openPackage(rawZip([a, b], { comment: "Stand März", zip64End: true }));
    const saved = await savePackage(original, new Map([["neu.xml", "<n/>"]]));
    expect(Buffer.from(saved).toString("latin1")).toMatch(/\n\0Stand März$/);
    expect((await openPackage(saved)).partNames).toEqual(["a.xml", "xl/b.xml", "neu.xml"]);
  });

  test("leaves the original as it was and gives the same file twice", async () => {
    const bytes = rawZip([a, b]);
    const original = await openPackage(bytes);
    const copy = bytes.slice();
    const changes = new Map([["a.xml", "<x/>"]]);
    expect(await savePackage(original, changes)).toEqual(await savePackage(original, changes));
    expect(bytes).toEqual(copy);
  });

  test("holds entries of any size, and does not copy large ones", async () => {
    const sizes = [65_535, 65_536, 65_537, 200_000, 3, 70_000, 65_500];
    const entries = sizes.map((size, index) => ({
      name: `part${index}`,
      content: Uint8Array.from({ length: size }, (_, at) => (at * 7 + index) % 256),
      stored: true,
    }));
    const original = await openPackage(rawZip(entries, { comment: "Stand" }));
    const pieces = await packagePieces(original, new Map([["part4", "neu"]]));
    const large = original.archive.entries.filter(({ size }) => size > 65_536);
    expect(pieces).toEqual(expect.arrayContaining(large.map(({ compressed }) => compressed)));
    expect(pieces.filter(({ buffer }) => buffer === large[0]?.compressed.buffer)).toHaveLength(3);
    const saved = await openPackage(Buffer.concat(pieces));
    expect(saved.partNames).toEqual(original.partNames);
    for (const [index, { name, content }] of entries.entries()) {
      const expected = index === 4 ? Buffer.from("neu") : Buffer.from(content);
      expect(Buffer.from(await saved.read(name)).equals(expected)).toBe(true);
    }
  });

  test("marks a new name with umlauts as UTF-8", async () => {
    const [entry] = await entriesOf(await createPackage(new Map([["Übersicht.xml", "<a/>"]])));
    expect(entry?.name).toBe("Übersicht.xml");
    expect(entry?.flags).toBe(0x0800);
  });
});

import { Readable } from "node:stream";
import fc from "fast-check";
import { deflateSync } from "fflate";
import { createPackage, openPackage } from "../../../../src/adapters/xlsx/package";
import { portableCodec } from "../../../../src/adapters/xlsx/package/codec";
import { rawZip, type RawEntry } from "../../../support/xlsx/raw-zip";
import { reasonOf } from "../../../support/xlsx/rejection";

/** An extra block that must be taken apart and copied once it is believed. */
const zip64Padding = Uint8Array.from({ length: 60_000 }, (_, at) => (at === 0 ? 1 : 0));

const hello: RawEntry = { name: "xl/hello.xml", content: "<a>Grüße</a>" };

describe("opening a package", () => {
  test("gives back every part as it was put in", async () => {
    const name = fc.stringMatching(/^[a-z0-9]{1,8}\/[a-z0-9äß ]{1,8}\.xml$/);
    const parts = fc.dictionary(name, fc.uint8Array({ maxLength: 5000 }), {
      noNullPrototype: true,
    });
    await fc.assert(
      fc.asyncProperty(parts, async (content) => {
        const opened = await openPackage(await createPackage(new Map(Object.entries(content))));
        expect(opened.partNames).toEqual(Object.keys(content));
        for (const [part, bytes] of Object.entries(content)) {
          expect(Buffer.compare(await opened.read(part), bytes)).toBe(0);
        }
      }),
    );
  });

  test.each<[string, Parameters<typeof rawZip>]>([
    ["stored entries", [[{ ...hello, stored: true }]]],
    ["sizes in a data descriptor", [[{ ...hello, descriptor: true }]]],
    ["sizes in a zip64 field", [[{ ...hello, zip64: true }]]],
    ["a zip64 end record", [[hello], { zip64End: true }]],
    ["bytes before the archive", [[hello], { prefix: new Uint8Array(77) }]],
    [
      "bytes before the archive and zip64",
      [[hello], { prefix: new Uint8Array(7), zip64End: true }],
    ],
    [
      "bytes before it that the offsets count",
      [[hello], { prefix: new Uint8Array(9), absoluteOffsets: true }],
    ],
    ["an archive comment", [[hello], { comment: "PK\u0005\u0006 und mehr" }]],
    ["a folder entry", [[{ name: "xl/", content: "", stored: true }, hello]]],
    ["a leading slash and backslashes", [[{ ...hello, name: "\\xl\\hello.xml" }]]],
  ])("reads an archive with %s", async (_, [entries, archive]) => {
    const opened = await openPackage(rawZip(entries, archive));
    expect(opened.partNames).toEqual(["xl/hello.xml"]);
    expect(await opened.readText("/XL/Hello.xml")).toBe("<a>Grüße</a>");
  });

  test("reads a part in even pieces, and inflates no further than it is asked", async () => {
    const content = Uint8Array.from({ length: 2_000_000 }, (_, at) => (at * 7919) >> 5);
    const opened = await openPackage(rawZip([{ name: "a", content, declaredCrc: 1 }]));
    expect([opened.sizeOf("A"), opened.sizeOf("b")]).toEqual([2_000_000, 0]);
    const pieces: Uint8Array[] = [];
    for await (const piece of opened.pieces("a")) {
      pieces.push(piece);
      if (pieces.length === 7) break;
    }
    expect(new Set(pieces.map(({ length }) => length))).toEqual(new Set([256 * 1024]));
    expect(Buffer.concat(pieces).equals(content.subarray(0, 7 * 256 * 1024))).toBe(true);
    expect(await reasonOf(opened.read("a"))).toBe("broken");
  });

  test("reads an archive with bytes behind its end", async () => {
    const opened = await openPackage(Buffer.concat([rawZip([hello]), Buffer.alloc(30)]));
    expect(opened.partNames).toEqual(["xl/hello.xml"]);
  });

  test("knows parts whatever their case, and says which it does not have", async () => {
    const opened = await openPackage(rawZip([{ ...hello, name: "XL/Hello.XML" }]));
    expect(opened.partNames).toEqual(["XL/Hello.XML"]);
    expect(opened.has("xl/hello.xml")).toBe(true);
    expect(opened.has("__proto__")).toBe(false);
    expect(await reasonOf(opened.read("xl/other.xml"))).toBe("missing-part");
  });
});

describe("a hostile or damaged archive", () => {
  const read = async (...zip: Parameters<typeof rawZip>) => {
    const opened = await openPackage(rawZip(...zip));
    for (const name of opened.partNames) await opened.read(name);
  };
  const zeros = (length: number) => new Uint8Array(length);

  test.each<[string, string, Parameters<typeof rawZip>]>([
    ["two parts of one name", "broken", [[hello, { ...hello, name: "XL\\HELLO.xml" }]]],
    ["an encrypted entry", "password-protected", [[{ ...hello, flags: 1 }]]],
    ["a size that deflate cannot reach", "too-large", [[{ ...hello, declaredSize: 1_000_000 }]]],
    [
      "a part above the limit",
      "too-large",
      [[{ name: "a", content: zeros(3_000_000), stored: true, declaredSize: 2 ** 30 + 1 }]],
    ],
    [
      "more output than declared",
      "broken",
      [[{ name: "a", content: zeros(5_000_000), declaredSize: 100 }]],
    ],
    ["less output than declared", "broken", [[{ ...hello, declaredSize: 100 }]]],
    ["a wrong checksum", "broken", [[{ ...hello, declaredCrc: 1 }]]],
    ["a way of packing that workbooks do not use", "broken", [[{ ...hello, method: 9 }]]],
    [
      "bytes that are no deflate",
      "broken",
      [[{ ...hello, content: "\xff\xff\xff\xff", stored: true, method: 8 }]],
    ],
    [
      "entries that share their bytes",
      "broken",
      [[hello, { ...hello, name: "b", sharesBytesOf: 0 }]],
    ],
    [
      "many entries that share one long header",
      "broken",
      [
        [
          { ...hello, extra: zip64Padding },
          ...Array.from({ length: 2_000 }, (_, index) => ({
            ...hello,
            name: `b${index}`,
            sharesBytesOf: 0,
          })),
        ],
      ],
    ],
    ["more entries announced than there are", "broken", [[hello], { declaredCount: 2 }]],
    [
      "a flood of entries announced",
      "too-large",
      [[hello], { declaredCount: 2 ** 40, zip64End: true }],
    ],
  ])("is refused for %s", async (_, reason, zip) => {
    expect(await reasonOf(read(...zip))).toBe(reason);
  });

  test("stops inflating at the declared size, whatever would come", async () => {
    const bomb = deflateSync(zeros(40_000_000));
    const asked: number[] = [];
    const subarray = (from: number, to: number) => {
      asked.push(from);
      return bomb.slice(from, to);
    };
    const watched = Object.assign(bomb.slice(), { subarray });
    const inflated = Readable.from(portableCodec.inflate(watched, 1_000));
    expect(await reasonOf(inflated.toArray())).toBe("broken");
    expect(asked).toEqual([0]);
    expect(bomb.length).toBeGreaterThan(2 * 16 * 1024);
  });

  test("cut off anywhere is an unusable file and no other error", async () => {
    const whole = rawZip([hello, { name: "b.xml", content: "<b/>", descriptor: true }], {
      zip64End: true,
    });
    for (let length = 0; length < whole.length; length++) {
      expect(await reasonOf(openPackage(whole.slice(0, length)))).not.toBe("accepted");
    }
  });

  test("with any byte changed is read or refused, never another error", async () => {
    const whole = rawZip([hello, { name: "b.xml", content: "<b/>", zip64: true }], {
      zip64End: true,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, change) => {
          const bytes = whole.slice();
          bytes[at] = (bytes[at] ?? 0) ^ change;
          const work = async () => {
            const opened = await openPackage(bytes);
            for (const name of opened.partNames) await opened.readText(name);
          };
          expect(typeof (await reasonOf(work()))).toBe("string");
        },
      ),
      { numRuns: 1000 },
    );
  });
});

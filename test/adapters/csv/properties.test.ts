import fc from "fast-check";
import { readList, UnusableList } from "../../../src/adapters/csv";
import { textRows } from "../../support/csv/sheet-rows";

const DELIMITERS = [";", ",", "\t"] as const;

type Rows = readonly (readonly string[])[];

interface Writing {
  readonly delimiter: string;
  readonly lineEnd: string;
  readonly quoted: "all" | "needed";
}

function written(rows: Rows, { delimiter, lineEnd, quoted }: Writing): string {
  const cell = (text: string) =>
    quoted === "all" || text.includes(delimiter) || /["\n]/.test(text)
      ? `"${text.replaceAll('"', '""').replaceAll("\n", lineEnd)}"`
      : text;
  return rows.map((texts) => texts.map(cell).join(delimiter)).join(lineEnd);
}

const ENCODINGS: Readonly<Record<string, (text: string) => Buffer>> = {
  "UTF-8": (text) => Buffer.from(text),
  "UTF-8 with its mark": (text) => Buffer.from(`\ufeff${text}`),
  "UTF-16 little endian": (text) => Buffer.from(`\ufeff${text}`, "utf16le"),
  "UTF-16 big endian": (text) => Buffer.from(`\ufeff${text}`, "utf16le").swap16(),
};

const writing = fc.record({
  delimiter: fc.constantFrom(...DELIMITERS),
  lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
  quoted: fc.constantFrom("all" as const, "needed" as const),
});

/** Rows whose last cell is filled, so that nothing of them is lost at the end. */
function rowsOf(cell: fc.Arbitrary<string>): fc.Arbitrary<Rows> {
  return fc
    .array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 })
    .map((rows) => rows.map((texts) => [...texts, "Ende"]));
}

const anyCell = fc
  .string({ unit: "grapheme" })
  // A leading apostrophe and ="…" are not kept on purpose.
  .map((text) => text.replace(/^['=]+|[\0-\u0008\r\u000e-\u001f\ufeff\ufffd]/g, ""));
const germanCell = fc.string({ unit: fc.constantFrom(...Array.from('aÄöüß€é"\n ;,\t')) });

function expectSame(bytes: Uint8Array, rows: Rows): void {
  const read = textRows(readList(bytes, "Liste").sheet);
  const full = read.map((texts) => Array.from(texts, (text) => text ?? ""));
  expect(full).toEqual(rows);
}

describe("a list that is written and read", () => {
  it.each(Object.keys(ENCODINGS))("keeps every text in %s", (encoding) => {
    fc.assert(
      fc.property(rowsOf(anyCell), writing, (rows, way) => {
        const text = `sep=${way.delimiter}${way.lineEnd}${written(rows, way)}`;
        expectSame(ENCODINGS[encoding]!(text), rows);
      }),
    );
  });

  it("keeps umlauts and the euro sign in Windows-1252", () => {
    fc.assert(
      fc.property(rowsOf(germanCell), writing, (rows, way) => {
        const text = `sep=${way.delimiter}\n${written(rows, way)}\nÄ`;
        const bytes = Buffer.from(text.replaceAll("€", "\x80"), "latin1");
        expectSame(bytes, [...rows, ["Ä"]]);
      }),
    );
  });

  it("needs no line that tells the delimiter where rows are of one length", () => {
    const others = (text: string, { delimiter }: Writing) =>
      DELIMITERS.some((each) => each !== delimiter && text.includes(each));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(germanCell, germanCell), { minLength: 1, maxLength: 8 }),
        writing,
        (pairs, way) => {
          const rows = pairs.map((pair) => [...pair, "Ende"]);
          fc.pre(!others(rows.flat().join(""), way));
          expectSame(Buffer.from(written(rows, way)), rows);
        },
      ),
    );
  });
});

describe("whatever bytes come", () => {
  const pieces = fc.array(fc.constantFrom('"', ";", ",", "\t", "\n", "\r", "a", " ", "sep=", "ü"));
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    pieces.map((each) => new Uint8Array(Buffer.from(each.join("")))),
  );

  it("are a list or a German refusal", () => {
    fc.assert(
      fc.property(bytes, (content) => {
        try {
          readList(content, "Liste");
        } catch (error) {
          expect(error).toBeInstanceOf(UnusableList);
          expect((error as Error).message).toMatch(/\.$/);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

import { Readable } from "node:stream";
import { UnusableFile } from "../../../src/adapters/xlsx/package";
import { allowanceFor } from "../../../src/adapters/xlsx/reading/allowance";
import type { CellContext } from "../../../src/adapters/xlsx/reading";
import { sharedDates } from "../../../src/adapters/xlsx/reading/shared-dates";
import { readSharedStrings } from "../../../src/adapters/xlsx/reading/shared-strings";
import { readSheetXml } from "../../../src/adapters/xlsx/reading/sheet-xml";
import type { SheetLookReader } from "../../../src/adapters/xlsx/looks";

/** What one part was read as twice, the second time as XML alone: in UTF-16 no byte is what it seems. */
export interface Readings {
  readonly plain: unknown;
  readonly xml: unknown;
}

const CONTEXT: CellContext = {
  strings: ["a", "b", ""],
  formats: [undefined, { code: "dd.mm.yyyy", kind: "day" }],
  dateSystem: "1900",
  dateOf: sharedDates("1900"),
  textOf: (text) => text,
};

type Reader = (pieces: AsyncIterable<Uint8Array>) => Promise<unknown>;

export function sheetReadings(part: Uint8Array, size: number, context = CONTEXT) {
  return bothReadings(part, size, async (pieces) => {
    const looks: unknown[] = [];
    const surroundings = { context, allowance: allowanceFor(), look: recorder(looks) };
    return { ...(await readSheetXml(pieces, "das Blatt", surroundings)), looks };
  });
}

export function stringReadings(part: Uint8Array, size: number) {
  return bothReadings(part, size, (pieces) => readSharedStrings(pieces, allowanceFor()));
}

async function bothReadings(part: Uint8Array, size: number, read: Reader): Promise<Readings> {
  const text = new TextDecoder().decode(part);
  const wide = Buffer.from(`\ufeff${text}`, "utf16le");
  return {
    plain: await outcome(read(piecesOf(part, size))),
    xml: await outcome(read(piecesOf(wide, 2 ** 18))),
  };
}

async function outcome(reading: Promise<unknown>): Promise<unknown> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    return error.message;
  }
}

function piecesOf(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  const count = Math.ceil(bytes.length / size);
  return Readable.from(
    Array.from({ length: count }, (_, index) => bytes.slice(index * size, (index + 1) * size)),
    { objectMode: true },
  );
}

/** Takes down what looks are told of rows and cells. */
function recorder(told: unknown[]): SheetLookReader {
  return {
    open(name, attributes) {
      if (name !== "row") return;
      told.push(["ht", "hidden", "s", "customFormat"].map((each) => attributes[each]?.value));
    },
    close: () => undefined,
    cell: (...cell) => told.push(cell),
    endRow: (row) => told.push(row),
    look: () => {
      throw new Error("nobody asks");
    },
  };
}

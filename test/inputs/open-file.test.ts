import { readFileSync } from "node:fs";
import fc from "fast-check";
import { cellAt, isoDay, UnusableInput, type Workbook } from "../../src/core";
import { openFile } from "../../src/inputs";
import { organization, person } from "../support/oparl";

const SAMPLE = readFileSync("assets/Beispielmappe.xlsx");
const LIST = Buffer.from("Stand: heute\r\n\r\nGremium;Name\r\nKoStAG;007\r\n");
const KOSTAG = organization("1", { name: "KoStAG" });
const EXPORT = Buffer.from(
  JSON.stringify([
    KOSTAG,
    person("1", {
      familyName: "Wessendarp",
      membership: [{ organization: KOSTAG.id, startDate: "2020-11-01" }],
    }),
  ]),
);

async function refusal(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "",
    (error: unknown) => {
      if (error instanceof UnusableInput) return error.message;
      throw error;
    },
  );
}

async function opened(name: string, bytes: Uint8Array) {
  const file = await openFile(name, bytes);
  return { ...file, grid: await file.workbook.read() };
}

function sheetNames({ sheets }: Workbook): string[] {
  return sheets.map(({ name }) => name);
}

describe("a workbook", () => {
  it("is opened as it is, its bytes untouched", async () => {
    const { workbook, name, isConverted, notes } = await openFile("Liste.xlsx", SAMPLE);
    expect(workbook.bytes()).toBe(SAMPLE);
    expect({ name, isConverted, notes }).toEqual({
      name: "Liste.xlsx",
      isConverted: false,
      notes: [],
    });
  });

  it("is known by its content, whatever it is called", async () => {
    for (const name of ["Liste.csv", "Liste.json", "Liste"]) {
      const { isConverted, name: saved, grid } = await opened(name, SAMPLE);
      expect({ isConverted, saved }).toEqual({ isConverted: false, saved: "Liste.xlsx" });
      expect(sheetNames(grid)).toContain("Mitglieder");
    }
  });

  it("that is a list in truth, or nothing of ours, is refused with the sentence for that", async () => {
    const read = async (name: string, bytes: Uint8Array) =>
      refusal(openFile(name, bytes).then(({ workbook }) => workbook.read()));
    expect(await read("Liste.xlsx", LIST)).toMatch(/Textdatei .*CSV/);
    expect(await read("Liste.xlsx", EXPORT)).toMatch(/Textdatei/);
    expect(await read("Bescheid.pdf", Buffer.from("%PDF-1.7"))).toMatch(/PDF/);
  });
});

describe("a CSV list", () => {
  it("becomes a workbook of one sheet that bears the file's name, its cells where they stood", async () => {
    const { name, isConverted, grid } = await opened("Liste 2021.csv", LIST);
    expect({ name, isConverted }).toEqual({ name: "Liste 2021.xlsx", isConverted: true });
    expect(sheetNames(grid)).toEqual(["Liste 2021"]);
    const [sheet] = grid.sheets;
    expect(sheet!.rows.map(({ index }) => index)).toEqual([0, 2, 3]);
    expect(cellAt(sheet!, { row: 3, column: 1 })).toBe("007");
    expect(cellAt(sheet!, { row: 0, column: 1 })).toBeUndefined();
  });

  it.each([
    [
      "AG 0-6 [neu]: Mitglieder/Vertretungen.csv",
      "AG 0-6 [neu]: Mitglieder/Vertretungen.xlsx",
      "AG 0-6  neu   Mitglieder Vertre",
    ],
    [".csv", ".xlsx", "Blatt"],
    ["Mitglieder", "Mitglieder.xlsx", "Mitglieder"],
    ["History.TSV", "History.xlsx", "History (2)"],
  ])("named %j is saved as %j, on a sheet whose name Excel allows", async (given, saved, sheet) => {
    const { name, grid } = await opened(given, LIST);
    expect(name).toBe(saved);
    expect(sheetNames(grid)).toEqual([sheet]);
  });

  it("may begin with a bracket", async () => {
    const { grid } = await opened("Liste.csv", Buffer.from("[Entwurf] Gremium;Name\nKoStAG;x"));
    expect(cellAt(grid.sheets[0]!, { row: 0, column: 0 })).toBe("[Entwurf] Gremium");
  });

  it("can be written to like any workbook", async () => {
    const { workbook } = await openFile("Liste.csv", LIST);
    const before = await workbook.read();
    const { sheets } = await opened("Entsendung.csv", LIST).then(({ grid }) => grid);
    await workbook.write([]);
    expect(await workbook.read()).toEqual(before);
    expect(sheets).toHaveLength(1);
  });

  it("hands on the notes of its reader", async () => {
    const { notes } = await openFile("Liste.csv", Buffer.from([0xef, 0xbb, 0xbf, 0x4d, 0xfc]));
    expect(notes).toEqual([expect.stringContaining("nicht lesbar")]);
  });

  it("is refused with a sentence of its own", async () => {
    expect(await refusal(openFile("Liste.csv", Buffer.from('a;"b')))).toMatch(/^In Zeile 1 der/);
    expect(await refusal(openFile("Liste.csv", Buffer.alloc(0)))).toMatch(/^Die Liste ist leer/);
  });
});

describe("an export", () => {
  it("becomes a workbook with a list of members and real dates, whatever its name ends in", async () => {
    for (const [given, saved] of [
      ["export.json", "export.xlsx"],
      ["export.txt", "export.xlsx"],
      ["export", "export.xlsx"],
    ] as const) {
      const { name, isConverted, grid } = await opened(given, EXPORT);
      expect({ name, isConverted }).toEqual({ name: saved, isConverted: true });
      expect(sheetNames(grid)).toEqual(["Mitglieder"]);
      expect(grid.sheets[0]!.rows[1]!.cells).toContainEqual(
        expect.objectContaining({ type: "date", epochDay: isoDay("2020-11-01") }),
      );
    }
  });

  it("is refused with a sentence of its own", async () => {
    expect(await refusal(openFile("export.json", LIST))).toMatch(/keine gültige JSON-Datei/);
    expect(await refusal(openFile("a.csv", Buffer.from('{"a": 1}')))).toMatch(/keine OParl-Daten/);
  });
});

it("opens or refuses in German whatever comes under whatever name", async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 60 }),
    fc.string().map((text) => new Uint8Array(Buffer.from(text))),
    fc.json({ maxDepth: 2 }).map((text) => new Uint8Array(Buffer.from(text))),
    fc.nat(SAMPLE.length).map((end) => new Uint8Array(SAMPLE.subarray(0, end))),
  );
  const ending = fc.constantFrom("", ".csv", ".xlsx", ".json", ".txt", ".pdf");
  await fc.assert(
    fc.asyncProperty(fc.string(), ending, bytes, async (base, end, content) => {
      try {
        await (await openFile(base + end, content)).workbook.read();
      } catch (error) {
        expect(error).toBeInstanceOf(UnusableInput);
      }
    }),
    { numRuns: 200 },
  );
});

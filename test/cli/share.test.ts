import {
  copyFileSync,
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/adapters/xlsx";
import { runInTerminal, temporaryFolder } from "../support/terminal";

function sampleIn(folder: string): string {
  const file = join(folder, "Liste.xlsx");
  copyFileSync("assets/Beispielmappe.xlsx", file);
  return file;
}

async function headingsIn(file: string): Promise<Record<string, string>> {
  const { sheets } = await readWorkbook(readFileSync(file));
  return Object.fromEntries(
    sheets.map(({ name, rows }) => [
      name,
      (rows.find(({ cells }) => cells.length > 1)?.cells ?? [])
        .map((cell) => cell as string)
        .join(" "),
    ]),
  );
}

describe("entsendung share", () => {
  it("writes a new workbook beside the list, and never over one that is there", async () => {
    const folder = temporaryFolder();
    const file = sampleIn(folder);
    const before = readFileSync(file);
    const { exitCode, output } = await runInTerminal(["share", file]);
    const target = join(folder, "Liste-ausschuss.xlsx");
    expect(exitCode).toBe(0);
    expect(output.split("\n")[0]).toBe(`Fassung für den Ausschuss geschrieben nach ${target}:`);
    expect(await headingsIn(target)).toEqual({
      Mitglieder: "Gremium Funktion Anrede Titel Vorname Name Fraktion Vertretung für von bis",
      ABSI: "Nr. Fraktion Funktion Ordentliches Mitglied Stellvertretendes Mitglied",
      Beratungsfolge: "Gremium Sitzungstermin Zuständigkeit",
      Termine: "Gremium Nr. Datum Uhrzeit Ort Format Status",
    });
    await runInTerminal(["share", file]);
    expect(existsSync(join(folder, "Liste-ausschuss (2).xlsx"))).toBe(true);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it("says what is not in it, and why", async () => {
    const { output } = await runInTerminal(["share", sampleIn(temporaryFolder())]);
    expect(output).toContain("  Mitglieder: Die Spalte „Telefon“ fehlt (private Angaben).");
    expect(output).toContain(
      "  Blatt „Sperrtermine“ fehlt: Sperrtermine kommen nur auf Wunsch mit.",
    );
  });

  it("takes the sheets and columns that are named", async () => {
    const folder = temporaryFolder();
    const target = join(folder, "neu.xlsx");
    const words = ["--sheet", "mitglieder", "--sheet", "Sperrtermine"];
    const columns = ["--with", "Mitglieder: Bemerkung", "--without", "Mitglieder:Fraktion"];
    const { exitCode } = await runInTerminal([
      "share",
      sampleIn(folder),
      ...["-o", target],
      ...words,
      ...columns,
    ]);
    expect(exitCode).toBe(0);
    expect(await headingsIn(target)).toEqual({
      Mitglieder: "Gremium Funktion Anrede Titel Vorname Name Vertretung für von bis Bemerkung",
      Sperrtermine: "von bis",
    });
  });

  const REFUSED: readonly (readonly [words: readonly string[], sentence: string])[] = [
    [
      ["--with", "Mitglieder:Telefon"],
      "Die Spalte „Telefon“ lässt sich nicht weitergeben: Private",
    ],
    [["--with", "Mitglieder"], "ist unvollständig angegeben; gebraucht wird etwa"],
    [["--with", "Mitglieder:Gibtsnicht"], "„Gibtsnicht“ gibt es auf dem Blatt „Mitglieder“ nicht"],
    [["--sheet", "Gibtsnicht"], "gibt es in der Mappe nicht; sie hat „Mitglieder“"],
    [["--sheet", "Notizen"], "Das Blatt „Notizen“ lässt sich nicht weitergeben"],
    [["--year", "2021"], "„--year“ gehört nicht zu „entsendung share“"],
  ];

  it.each(REFUSED)("%j is refused with a sentence", async (words, sentence) => {
    const folder = temporaryFolder();
    const { exitCode, complaint } = await runInTerminal(["share", sampleIn(folder), ...words]);
    expect({ exitCode, complaint }).toEqual({
      exitCode: 2,
      complaint: expect.stringContaining(sentence) as string,
    });
    expect(readdirSync(folder)).toEqual(["Liste.xlsx"]);
  });

  it("never writes over the list itself, whatever it is called", async () => {
    const folder = temporaryFolder();
    const file = sampleIn(folder);
    const [symbolic, hard] = [join(folder, "a.xlsx"), join(folder, "b.xlsx")];
    symlinkSync(file, symbolic);
    linkSync(file, hard);
    const before = readFileSync(file);
    for (const output of [file, join(folder, ".", "x", "..", "Liste.xlsx"), symbolic, hard]) {
      const { exitCode, complaint } = await runInTerminal(["share", file, "-o", output]);
      expect([exitCode, complaint]).toEqual([
        2,
        "Die Ausgabe ist die Mappe selbst; die Fassung für den Ausschuss braucht einen anderen Namen.",
      ]);
    }
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it("reads columns as a mapping says, and CSV lists too", async () => {
    const folder = temporaryFolder();
    const file = join(folder, "Liste.csv");
    writeFileSync(file, "Gremium;Wer;Fraktion;E-Mail\nKoStAG;Frau Muster;CDU;e@example.org\n");
    const mapping = join(folder, "zuordnung.json");
    writeFileSync(mapping, '{"Liste": {"Wer": "Name"}}');
    const { exitCode } = await runInTerminal(["share", file, "--mapping", mapping]);
    expect(exitCode).toBe(0);
    expect(await headingsIn(join(folder, "Liste-ausschuss.xlsx"))).toEqual({
      Liste: "Gremium Wer Fraktion",
    });
  });

  it("says so where there is no list", async () => {
    const folder = temporaryFolder();
    const file = join(folder, "Haushalt.csv");
    writeFileSync(file, "Konto;Betrag\n1;2\n");
    const { exitCode, complaint } = await runInTerminal(["share", file]);
    expect(exitCode).toBe(2);
    expect(complaint).toContain("steht keine Liste, die weitergegeben werden könnte");
    expect(readdirSync(folder)).toEqual(["Haushalt.csv"]);
  });
});

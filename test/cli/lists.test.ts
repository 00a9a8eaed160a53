import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/adapters/xlsx";
import { organization, person } from "../support/oparl";
import { runInTerminal, temporaryFolder } from "../support/terminal";

const ROWS = [
  "Gremium;Funktion;Name;Fraktion;Vertretung für;von;bis",
  'KoStAG;Mitglied;"Wessendarp, Änne";CDU;;01.11.2020;31.10.2025',
  "KoStAG;Mitglied;Heidrun Tillmanns;GRÜNE;;01.11.2020;31.10.2025",
  "KoStAG;Vertretung;Bernd Frei;CDU;Änne Wessendarp;bald;31.10.2025",
];

/** As Excel on German Windows saves it. */
function listIn(folder: string, name = "Liste.csv"): string {
  const file = join(folder, name);
  writeFileSync(file, Buffer.from(ROWS.join("\r\n"), "latin1"));
  return file;
}

function exportIn(folder: string): string {
  const file = join(folder, "personen.json");
  const body = organization("1", { name: "KoStAG" });
  const absi = { organization: organization("2").id, role: "Mitglied" };
  const seats = [{ organization: body.id, role: "Mitglied" }, absi];
  writeFileSync(
    file,
    JSON.stringify({ data: [body, person("1", { name: "Änne Frei", membership: seats })] }),
  );
  return file;
}

interface Result {
  readonly file: string;
  readonly findings: readonly { readonly code: string; readonly places: readonly unknown[] }[];
}

async function checked(...files: string[]) {
  const ran = await runInTerminal(["check", ...files, "--format", "json", "--as-of", "2021-02-17"]);
  return { ...ran, results: ran.output.split("\n") };
}

describe("entsendung check with a CSV list", () => {
  it("names the sheet after the file and the cell where Excel shows it", async () => {
    const file = listIn(temporaryFolder());
    const { output, exitCode } = await checked(file);
    const result = JSON.parse(output) as Result;
    expect(result.file).toBe(file);
    expect(result.findings.find(({ code }) => code === "date-unreadable")?.places).toEqual([
      { sheet: "Liste", cell: "F4" },
    ]);
    expect(exitCode).toBe(1);
  });

  it("finds CSV lists in a folder, but no JSON", async () => {
    const folder = temporaryFolder();
    listIn(folder, "b.CSV");
    exportIn(folder);
    const { results } = await checked(folder);
    expect(results.map((line) => (JSON.parse(line) as Result).file)).toEqual([
      join(folder, "b.CSV"),
    ]);
  });

  it("says on the side what could not be read as it stood, and nothing else beside the JSON", async () => {
    const file = exportIn(temporaryFolder());
    const { output, complaint } = await checked(file);
    expect((JSON.parse(output) as Result).findings.map(({ code }) => code)).toContain(
      "seat-vacant",
    );
    expect(complaint).toMatch(/^Achtung: Von einigen Gremien .*\.$/);
    const several = await checked(file, file);
    expect(several.complaint.split("\n")[0]).toBe(`${file}: ${complaint}`);
  });

  it("answers 2 with one sentence for a list that is none", async () => {
    const file = join(temporaryFolder(), "Liste.csv");
    writeFileSync(file, 'a;"b');
    const { exitCode, output, complaint } = await checked(file);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: "" });
    expect(complaint).toMatch(/^In Zeile 1 der Datei [^\n]*\.$/);
  });
});

describe("entsendung write with a CSV list", () => {
  it("makes a workbook of it beside it, which holds the list too", async () => {
    const folder = temporaryFolder();
    const file = listIn(folder);
    const before = readFileSync(file);
    const { output } = await runInTerminal(["write", file]);
    const target = join(folder, "Liste-entsendung.xlsx");
    expect(output).toContain(target);
    expect(readFileSync(file).equals(before)).toBe(true);
    const { sheets } = await readWorkbook(readFileSync(target));
    expect(sheets.map(({ name }) => name)).toEqual([
      "Liste",
      "Entsendung",
      "Sitzungsplan",
      "Prüfbericht",
    ]);
    await runInTerminal(["write", file]);
    expect(readdirSync(folder)).toContain("Liste-entsendung (2).xlsx");
  });

  it("does not write into the list itself", async () => {
    const folder = temporaryFolder();
    const { exitCode, complaint } = await runInTerminal(["write", listIn(folder), "--in-place"]);
    expect(exitCode).toBe(2);
    expect(complaint).toMatch(/^Die Datei „.*Liste\.csv“ ist keine Excel-Mappe.*„--in-place“.*\.$/);
    expect(readdirSync(folder)).toEqual(["Liste.csv"]);
  });

  it("tells with the written sheets what could not be read as it stood", async () => {
    const folder = temporaryFolder();
    const target = join(folder, "aus.xlsx");
    const { output } = await runInTerminal(["write", exportIn(folder), "-o", target]);
    expect(output).toMatch(/\nAchtung: Von einigen Gremien .*\.$/);
    expect(existsSync(target)).toBe(true);
  });
});

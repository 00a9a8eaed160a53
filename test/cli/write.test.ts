import {
  chmodSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/adapters/xlsx";
import { DISK } from "../../src/cli/files/disk";
import { isDateValue, type Row, type Sheet } from "../../src/core";
import { runInTerminal, temporaryFolder } from "../support/terminal";

const SAMPLE = "assets/Beispielmappe.xlsx";

async function sheetsOf(file: string): Promise<readonly Sheet[]> {
  return (await readWorkbook(readFileSync(file))).sheets;
}

function hasText({ cells }: Row): boolean {
  return cells.some((cell) => cell !== undefined);
}

function sampleIn(folder: string): string {
  const file = join(folder, "Liste.xlsx");
  copyFileSync(SAMPLE, file);
  return file;
}

describe("entsendung write", () => {
  it("writes a copy beside the workbook and leaves the workbook as it was", async () => {
    const folder = temporaryFolder();
    const file = sampleIn(folder);
    const { exitCode, output } = await runInTerminal(["write", file, "--year", "2021"]);
    expect(exitCode).toBe(1);
    expect(output).toContain(join(folder, "Liste-entsendung.xlsx"));
    expect(readFileSync(file).equals(readFileSync(SAMPLE))).toBe(true);
    const names = (await sheetsOf(join(folder, "Liste-entsendung.xlsx"))).map(({ name }) => name);
    expect(names.slice(-3)).toEqual(["Entsendung", "Sitzungsplan", "Prüfbericht"]);
  });

  it("never writes over an earlier copy that was not named", async () => {
    const folder = temporaryFolder();
    const file = sampleIn(folder);
    await runInTerminal(["write", file]);
    const { output } = await runInTerminal(["write", file]);
    expect(output).toContain("Liste-entsendung (2).xlsx");
    expect(readdirSync(folder).sort()).toEqual([
      "Liste-entsendung (2).xlsx",
      "Liste-entsendung.xlsx",
      "Liste.xlsx",
    ]);
  });

  it("written twice, has the same sheets and the same bytes", async () => {
    const folder = temporaryFolder();
    const [once, twice] = [join(folder, "1.xlsx"), join(folder, "2.xlsx")];
    await runInTerminal(["write", SAMPLE, "-o", once]);
    const { output } = await runInTerminal(["write", once, "-o", twice]);
    const [first, second] = [await sheetsOf(once), await sheetsOf(twice)];
    expect(second.map(({ name }) => name)).toEqual(first.map(({ name }) => name));
    expect(second.slice(0, 6)).toEqual(first.slice(0, 6));
    expect(output).toContain("Entsendung (unverändert)");
    expect(output).toContain("Sitzungsplan (unverändert)");
  });

  it("writes into the workbook itself only with --in-place, and keeps its permissions", async () => {
    const folder = temporaryFolder();
    const file = sampleIn(folder);
    chmodSync(file, 0o640);
    const refused = await runInTerminal(["write", file, "-o", file]);
    expect(refused).toMatchObject({ exitCode: 2 });
    expect(refused.complaint).toContain("--in-place");
    await runInTerminal(["write", file, "--in-place"]);
    expect((await sheetsOf(file)).map(({ name }) => name)).toContain("Entsendung");
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(["Liste.xlsx"]);
  });

  it("does not write into a workbook that was saved elsewhere while it was being judged", async () => {
    const file = sampleIn(temporaryFolder());
    jest.spyOn(DISK, "readFile").mockImplementationOnce((path) => {
      const bytes = readFileSync(path);
      writeFileSync(path, "von anderen");
      return Promise.resolve(bytes);
    });
    const { exitCode, output, complaint } = await runInTerminal(["write", file, "--in-place"]);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: "" });
    expect(complaint).toMatch(/^Die Datei „.*“ hat sich geändert, seit sie gelesen wurde, .*\.$/);
    expect(readFileSync(file, "utf8")).toBe("von anderen");
  });

  it("does not write into a workbook that is open elsewhere, and still reads it", async () => {
    const folder = temporaryFolder();
    const file = sampleIn(folder);
    writeFileSync(join(folder, "~$Liste.xlsx"), "");
    const { exitCode, complaint } = await runInTerminal(["write", file, "--in-place"]);
    expect(exitCode).toBe(2);
    expect(complaint).toMatch(/ist in Excel geöffnet und bleibt, wie sie ist; .*\.$/);
    expect(readFileSync(file).equals(readFileSync(SAMPLE))).toBe(true);
    expect(await runInTerminal(["check", file])).toMatchObject({ exitCode: 1 });
    expect(await runInTerminal(["write", file])).toMatchObject({ exitCode: 1 });
  });

  it("writes over an earlier result that was named with -o", async () => {
    const target = join(temporaryFolder(), "aus.xlsx");
    writeFileSync(target, "früher");
    expect(await runInTerminal(["write", SAMPLE, "-o", target])).toMatchObject({ exitCode: 1 });
    expect((await sheetsOf(target)).map(({ name }) => name)).toContain("Entsendung");
  });

  it("plans three meetings of the KoStAG as real dates", async () => {
    const output = join(temporaryFolder(), "plan.xlsx");
    await runInTerminal(["write", SAMPLE, "-o", output, "--year", "2021"]);
    const plan = (await sheetsOf(output)).find(({ name }) => name === "Sitzungsplan");
    const days = (plan?.rows ?? []).filter((row) => row.cells.some(isDateValue));
    expect(days).toHaveLength(3);
  });

  it("writes the report alone when there is no membership table, and answers 1", async () => {
    const folder = temporaryFolder();
    const [list, target] = [join(folder, "andere.xlsx"), join(folder, "aus.xlsx")];
    const { newWorkbook } = await import("../../src/adapters/xlsx");
    const { layOut } = await import("../../src/core");
    const blocks = [{ type: "title", text: "Haushalt 2021" }] as const;
    const sheet = layOut({ kind: undefined, name: "Haushalt", blocks, footer: "" });
    writeFileSync(list, await newWorkbook([sheet]));
    const { exitCode } = await runInTerminal(["write", list, "-o", target]);
    expect(exitCode).toBe(1);
    const names = (await sheetsOf(target)).map(({ name }) => name);
    expect(names).toEqual(["Haushalt", "Prüfbericht"]);
  });

  it("writes nothing where the folder does not exist", async () => {
    const target = join(temporaryFolder(), "fehlt", "aus.xlsx");
    const { exitCode, complaint } = await runInTerminal(["write", SAMPLE, "-o", target]);
    expect(exitCode).toBe(2);
    expect(complaint).toContain("weil es den Ordner nicht gibt");
    expect(existsSync(target)).toBe(false);
  });
});

describe("entsendung template", () => {
  it("makes a workbook with the five input sheets and does not write over one", async () => {
    const folder = temporaryFolder();
    const { exitCode, output } = await runInTerminal(["template"], folder);
    expect(exitCode).toBe(0);
    const file = join(folder, "Vorlage-Mitglieder.xlsx");
    expect(output).toContain(file);
    expect((await sheetsOf(file)).map(({ name }) => name)).toEqual([
      "Mitglieder",
      "Gremien",
      "Termine",
      "Beratungsfolge",
      "Sperrtermine",
    ]);
    expect(await runInTerminal(["template"], folder)).toMatchObject({ exitCode: 2 });
  });

  it("fills in what the paper states when asked to, in a file of its own", async () => {
    const folder = temporaryFolder();
    const { exitCode, output } = await runInTerminal(["template", "--filled"], folder);
    expect(exitCode).toBe(0);
    expect(output).toContain("ausgefüllt mit den Angaben der Vorlage vom 16.12.2020");
    const file = join(folder, "Vorlage-Mitglieder-ausgefuellt.xlsx");
    const sheets = await sheetsOf(file);
    expect(sheets.map(({ rows }) => rows.filter(hasText).length)).toEqual([1, 10, 10, 4, 1]);
    expect(await runInTerminal(["template", "--filled"], folder)).toMatchObject({ exitCode: 2 });
    const check = await runInTerminal(["check", file, "--format", "json"]);
    expect(JSON.parse(check.output)).toMatchObject({
      summary: { errors: 4, warnings: 0, hints: 1 },
      organizations: [
        { shortName: "KoStAG", seats: 2 },
        { shortName: "AG 0-6", seats: 1 },
        { shortName: "AG 6-18", seats: 1 },
        { shortName: "AG 18-27", seats: 1 },
      ],
    });
    expect(await runInTerminal(["template"], folder)).toMatchObject({ exitCode: 0 });
  });
});

describe("entsendung demo", () => {
  it("checks and completes the shipped sample and names the result", async () => {
    const folder = temporaryFolder();
    const { exitCode, output } = await runInTerminal(["demo"], folder);
    expect(exitCode).toBe(0);
    expect(output).toContain(join(folder, "Beispiel-entsendung.xlsx"));
    expect(existsSync(join(folder, "Beispiel-entsendung.xlsx"))).toBe(true);
    const again = await runInTerminal(["demo"], folder);
    expect(again.output).toContain(join(folder, "Beispiel-entsendung (2).xlsx"));
  });
});

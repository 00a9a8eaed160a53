import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runInTerminal, temporaryFolder } from "../support/terminal";

const SAMPLE = "assets/Beispielmappe.xlsx";

describe("entsendung check", () => {
  it("gives the committed result for the sample, as JSON and nothing else", async () => {
    const { exitCode, output, complaint } = await runInTerminal([
      "check",
      SAMPLE,
      "--format",
      "json",
      "--as-of",
      "2021-02-17",
    ]);
    const expected: unknown = JSON.parse(
      readFileSync("test/fixtures/Beispielmappe.check.json", "utf8"),
    );
    expect(JSON.parse(output)).toEqual(expected);
    expect(complaint).toBe("");
    expect(exitCode).toBe(1);
  });

  it("says in words how the organizations stand and what is to be done", async () => {
    const { output } = await runInTerminal(["check", SAMPLE]);
    expect(output).toContain("Noch nicht bereit");
    expect(output).toContain("KoStAG");
    expect(output).toContain("Frau Anna Wessendarp");
    expect(output).toContain("Mitglieder!");
  });

  it("answers 0 for a workbook without an error", async () => {
    const folder = temporaryFolder();
    const file = join(folder, "leer.xlsx");
    await runInTerminal(["template", "-o", file]);
    const { exitCode } = await runInTerminal(["check", file]);
    expect(exitCode).toBeLessThan(2);
  });

  it("gives a line for each workbook of a folder, the unusable ones included", async () => {
    const folder = temporaryFolder();
    copyFileSync(SAMPLE, join(folder, "a.xlsx"));
    copyFileSync(SAMPLE, join(folder, "~$a.xlsx"));
    writeFileSync(join(folder, "b.xlsx"), "");
    const { exitCode, output } = await runInTerminal(["check", folder, "--format", "json"]);
    const lines = output.split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({ file: join(folder, "a.xlsx"), asOf: "2021-02-17" });
    expect(lines[1]).toMatchObject({ file: join(folder, "b.xlsx") });
    expect(lines[1]?.["error"]).toMatch(/leer/);
    expect(exitCode).toBe(2);
  });

  it("says what is missing when there is no such file, or no workbook in the folder", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "leer"));
    const absent = await runInTerminal(["check", join(folder, "fehlt.xlsx")]);
    expect(absent).toMatchObject({ exitCode: 2, output: "" });
    expect(absent.complaint).toMatch(/^Die Datei „.*fehlt\.xlsx“ gibt es nicht; .*\.$/);
    const empty = await runInTerminal(["check", join(folder, "leer")]);
    expect(empty.complaint).toMatch(/liegt keine Excel-Mappe/);
  });
});

describe("an unusable file", () => {
  const sample = readFileSync(SAMPLE);
  const text = (content: string) => Buffer.from(content);
  const compound = (name: string) =>
    Buffer.concat([
      Buffer.from("D0CF11E0A1B11AE1", "hex"),
      Buffer.alloc(1016),
      Buffer.from(name, "utf16le"),
      Buffer.alloc(1024),
    ]);
  it.each([
    ["empty", Buffer.alloc(0), /leer/],
    [
      "truncated",
      sample.subarray(0, sample.length - 200),
      /beschädigt|unvollständig|abgeschnitten/,
    ],
    ["encrypted", compound("EncryptedPackage"), /Kennwort|verschlüsselt/],
    ["an old .xls", compound("Workbook"), /\.xls|Excel 97/],
    ["a renamed text file", text("Gremium;Name\nKoStAG;Wessendarp\n"), /Text/],
  ])("(%s) gets one German sentence and exit code 2", async (_name, bytes, sentence) => {
    const file = join(temporaryFolder(), "mappe.xlsx");
    writeFileSync(file, bytes);
    for (const command of ["check", "write"]) {
      const { exitCode, output, complaint } = await runInTerminal([command, file]);
      expect({ exitCode, output }).toEqual({ exitCode: 2, output: "" });
      expect(complaint).toMatch(sentence);
      expect(complaint.split("\n")).toHaveLength(1);
      expect(complaint).toMatch(/\.$/);
    }
  });
});

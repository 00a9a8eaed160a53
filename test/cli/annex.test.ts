import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runInTerminal, temporaryFolder } from "../support/terminal";
import { wordAsHtml } from "../support/word-file";

function sampleIn(folder: string): string {
  const file = join(folder, "Liste.xlsx");
  copyFileSync("assets/Beispielmappe.xlsx", file);
  return file;
}

async function htmlOf(file: string): Promise<string> {
  return (await wordAsHtml(readFileSync(file))).html;
}

describe("entsendung annex", () => {
  it("writes the Anlage beside the list, and says how it stands with the list", async () => {
    const folder = temporaryFolder();
    const { exitCode, output } = await runInTerminal(["annex", sampleIn(folder)]);
    const file = join(folder, "Liste-anlage.docx");
    expect(exitCode).toBe(1);
    expect(output).toMatch(/^Noch nicht bereit: .*\n/);
    expect(output).toContain(`Anlage geschrieben nach ${file}`);
    const html = await htmlOf(file);
    expect(html).toMatch(/^<h1>Anlage zur Vorlage SV-10-0099/);
    for (const heading of ["Entsendung", "Besetzung im Wortlaut", "Beschlussvorschlag"])
      expect(html).toContain(`<h2>${heading}</h2>`);
    expect(html).toContain("<td>Frau Anna Wessendarp</td>");
    expect(html).toContain("Stand: 17.02.2021");
  });

  it("is for the day and the year that are asked for", async () => {
    const file = join(temporaryFolder(), "Vorlage.docx");
    const words = ["--as-of", "21.01.2021", "--year", "2022", "-o", file];
    await runInTerminal(["annex", "assets/Beispielmappe.xlsx", ...words]);
    const html = await htmlOf(file);
    expect(html).toContain("Stand: 21.01.2021");
    expect(html).toContain("Sitzungen 2022");
  });

  it("never writes over a file that was not named, nor over the list", async () => {
    const folder = temporaryFolder();
    const file = sampleIn(folder);
    writeFileSync(join(folder, "Liste-anlage.docx"), "früher");
    const { output } = await runInTerminal(["annex", file]);
    expect(output).toContain("Liste-anlage (2).docx");
    expect(readFileSync(join(folder, "Liste-anlage.docx"), "utf8")).toBe("früher");
    const refused = await runInTerminal(["annex", file, "-o", file]);
    expect(refused.exitCode).toBe(2);
    expect(refused.complaint).toMatch(/ist die Mappe selbst/);
  });

  it("goes by what a file says of columns and rules", async () => {
    const folder = temporaryFolder();
    const list = join(folder, "Liste.csv");
    writeFileSync(list, "Gremium;Wer da sitzt;Art\nKoStAG;Frau Anna Wessendarp;Mitglied\n");
    const mapping = join(folder, "spalten.json");
    writeFileSync(mapping, '{"Liste": {"Wer da sitzt": "Name", "Art": "Funktion", "Ort": "-"}}');
    const { output } = await runInTerminal(["annex", list, "--mapping", mapping]);
    expect(output).toMatch(/Anlage geschrieben/);
    expect(output).toMatch(/Achtung: .*Ort/);
    expect(existsSync(join(folder, "Liste-anlage.docx"))).toBe(true);
  });

  it("says so where there is no list, and writes nothing", async () => {
    const folder = temporaryFolder();
    const file = join(folder, "Termine.csv");
    writeFileSync(file, "Was;Wann\nKaffee;10 Uhr\n");
    const { exitCode, complaint } = await runInTerminal(["annex", file]);
    expect(exitCode).toBe(2);
    expect(complaint).toMatch(/keine Mitgliederliste, deshalb gibt es keine Anlage/);
    expect(existsSync(join(folder, "Termine-anlage.docx"))).toBe(false);
  });

  it("takes one file", async () => {
    const { exitCode, complaint } = await runInTerminal(["annex", "a.xlsx", "b.xlsx"]);
    expect(exitCode).toBe(2);
    expect(complaint).toMatch(/genau eine Mappe/);
  });
});

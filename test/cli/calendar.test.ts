import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runInTerminal, temporaryFolder } from "../support/terminal";

function sampleIn(folder: string): string {
  const file = join(folder, "Liste.xlsx");
  copyFileSync("assets/Beispielmappe.xlsx", file);
  return file;
}

/** The values of a property, in the order of the file. */
function valuesOf(property: string, text: string): string[] {
  return [...text.matchAll(new RegExp(`^${property}(?:;[^:]*)?:(.*)\r$`, "gm"))].map(
    ([, value = ""]) => value,
  );
}

describe("entsendung calendar", () => {
  it("writes the sessions of the year beside the list", async () => {
    const folder = temporaryFolder();
    const { exitCode, output } = await runInTerminal(["calendar", sampleIn(folder)]);
    const file = join(folder, "Liste-sitzungen-2021.ics");
    expect({ exitCode, output }).toEqual({
      exitCode: 0,
      output: `Sitzungen 2021 geschrieben nach ${file}`,
    });
    const text = readFileSync(file, "utf8");
    expect(valuesOf("SUMMARY", text).filter((each) => each.startsWith("KoStAG"))).toHaveLength(3);
    const events = text.slice(text.indexOf("BEGIN:VEVENT"));
    expect(valuesOf("DTSTART", events).filter((day) => !day.startsWith("2021"))).toEqual([]);
  });

  it("made again, updates the events of the first: the same identities, higher versions", async () => {
    const folder = temporaryFolder();
    const file = sampleIn(folder);
    const [first, second] = [join(folder, "1.ics"), join(folder, "2.ics")];
    await runInTerminal(["calendar", file, "-o", first], ".", new Date("2021-02-17T10:00:00Z"));
    await runInTerminal(["calendar", file, "-o", second], ".", new Date("2021-02-18T10:00:00Z"));
    const [before, after] = [readFileSync(first, "utf8"), readFileSync(second, "utf8")];
    expect(valuesOf("UID", after)).toEqual(valuesOf("UID", before));
    const versions = [before, after].map((text) => valuesOf("SEQUENCE", text).map(Number));
    expect(versions[1]?.map((version, at) => version > (versions[0]?.[at] ?? 0))).not.toContain(
      false,
    );
  });

  it("plans the year that is asked for, and never writes over a file that was not named", async () => {
    const folder = temporaryFolder();
    const file = sampleIn(folder);
    writeFileSync(join(folder, "Liste-sitzungen-2022.ics"), "früher");
    const { output } = await runInTerminal(["calendar", file, "--year", "2022"]);
    expect(output).toContain("Liste-sitzungen-2022 (2).ics");
    expect(readFileSync(join(folder, "Liste-sitzungen-2022.ics"), "utf8")).toBe("früher");
  });

  it("says so where there is no list, and writes nothing", async () => {
    const folder = temporaryFolder();
    const file = join(folder, "Termine.csv");
    writeFileSync(file, "Was;Wann\nKaffee;10 Uhr\n");
    const { exitCode, complaint } = await runInTerminal(["calendar", file]);
    expect(exitCode).toBe(2);
    expect(complaint).toMatch(/keine Mitgliederliste/);
    expect(existsSync(join(folder, "Termine-sitzungen-2021.ics"))).toBe(false);
  });

  it("takes one file", async () => {
    const { exitCode, complaint } = await runInTerminal(["calendar", "a.xlsx", "b.xlsx"]);
    expect(exitCode).toBe(2);
    expect(complaint).toMatch(/genau eine Mappe/);
  });
});

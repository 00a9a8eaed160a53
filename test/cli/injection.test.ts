import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openPackage } from "../../src/adapters/xlsx/package";
import { runInTerminal, temporaryFolder } from "../support/terminal";
import { wordParts } from "../support/word-file";

/** What Excel would calculate, a web page run and a calendar take for a line of its own. */
const FORMULAS = ['=HYPERLINK("http://x";"y")', "=1+1", "+cmd|' /C calc'!A0", "@SUM(1)", "-2+3"];
const SCRIPT = "<script>alert(1)</script>";
const LINES = "Ausschuss\r\nBEGIN:VALARM\nEND:VEVENT\u2028X-EVIL:1";

function listIn(folder: string): string {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const evil = [...FORMULAS, SCRIPT, LINES];
  const rows = [
    ["Gremium", "Funktion", "Name", "Fraktion", ...evil],
    ...evil.map((each) => [each, each, `Frau ${each}`, each, ...evil]),
    ...evil.map((each) => ["KoStAG", "Mitglied", each, each]),
  ];
  const file = join(folder, "Liste.csv");
  writeFileSync(file, rows.map((row) => row.map(cell).join(";")).join("\n"));
  return file;
}

test.each(["write", "share"])(
  "a workbook made by „%s“ holds texts only: nothing to calculate, to run or to load",
  async (command) => {
    const folder = temporaryFolder();
    const target = join(folder, "out.xlsx");
    const { exitCode } = await runInTerminal([command, listIn(folder), "-o", target]);
    expect(exitCode).toBeLessThan(2);
    const opened = await openPackage(readFileSync(target));
    const texts = await Promise.all(opened.partNames.map((name) => opened.readText(name)));
    const whole = texts.join("\n");
    expect(whole).toContain("&lt;script&gt;");
    expect(whole).not.toMatch(
      /<f[ >]|<script|TargetMode="External"|externalLink|ddeLink|<hyperlink[^>]*r:id/,
    );
  },
);

test("an Anlage holds texts only, and no field but the page's number", async () => {
  const folder = temporaryFolder();
  const target = join(folder, "out.docx");
  await runInTerminal(["annex", listIn(folder), "-o", target]);
  const parts = await wordParts(readFileSync(target));
  const whole = [...parts.values()].join("\n");
  expect(whole).toContain("&lt;script&gt;");
  expect(whole).not.toMatch(/<script|TargetMode="External"|<w:hyperlink|<w:object|<w:fldSimple/);
  const fields = Array.from(whole.matchAll(/<w:instrText[^>]*>([^<]*)/g), ([, text = ""]) => text);
  expect(fields.filter((text) => !/^ *(?:PAGE|NUMPAGES) *$/.test(text))).toEqual([]);
});

test("a calendar holds no line that a cell wrote", async () => {
  const folder = temporaryFolder();
  const target = join(folder, "out.ics");
  await runInTerminal(["calendar", listIn(folder), "--year", "2021", "-o", target]);
  const lines = readFileSync(target, "utf8").split(/\r\n|[\r\n\u2028\u2029]/);
  expect(lines.filter((line) => line.startsWith("BEGIN:VEVENT")).length).toBeGreaterThan(0);
  expect(lines.filter((line) => /^(BEGIN:VALARM|X-EVIL)/.test(line))).toEqual([]);
  const count = (line: string) => lines.filter((each) => each === line).length;
  expect(count("BEGIN:VEVENT")).toBe(count("END:VEVENT"));
});

test("a report in words holds no line that a cell wrote", async () => {
  const { output } = await runInTerminal(["check", listIn(temporaryFolder())]);
  expect(output).toContain("script");
  expect(output.split("\n").filter((line) => /^(BEGIN|END|X-EVIL)/.test(line))).toEqual([]);
});

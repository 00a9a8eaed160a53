import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newWorkbook, readWorkbook } from "../../src/adapters/xlsx";
import type { CheckResult } from "../../src/cli/check-result";
import { listSheet } from "../support/list-workbook";
import { runInTerminal, temporaryFolder } from "../support/terminal";

const MEMBERS = [
  ["Gremium", "Funktion", "Name"],
  ["KoStAG", "Mitglied", "Frau Eva Muster"],
  ["KoStAG", "Mitglied", "Frau Heike Probe"],
];
const BODIES = [
  ["Gremium", "Sitze", "Vertretung", "Ausnahmen"],
  ["KoStAG", "2", "persönlich", ""],
];

let folder: string;
let list: string;
beforeEach(async () => {
  folder = temporaryFolder();
  list = join(folder, "Liste.xlsx");
  await writeWith("");
});

async function writeWith(exceptions: string): Promise<void> {
  const rows = BODIES.map((row, at) => (at === 1 ? [...row.slice(0, -1), exceptions] : row));
  const sheets = [listSheet("Mitglieder", MEMBERS), listSheet("Gremien", rows)];
  writeFileSync(list, await newWorkbook(sheets));
}

function rulesFile(content: unknown): string {
  const file = join(folder, "regeln.json");
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

async function checked(...words: readonly string[]) {
  const result = await runInTerminal(["check", ...words, "--format", "json"]);
  return { ...result, json: JSON.parse(result.output) as CheckResult };
}

const TWICE = ["error deputy-missing", "error deputy-missing"];

function weights({ findings }: CheckResult): string[] {
  return findings.map(({ severity, code }) => `${severity} ${code}`);
}

test("without settings the JSON has no member for rules, with some it says what was changed", async () => {
  const before = await checked(list);
  expect([before.exitCode, weights(before.json)]).toEqual([1, TWICE]);
  expect(before.json).not.toHaveProperty("rules");
  const after = await checked(list, "--rules", rulesFile({ "deputy-missing": "hint" }));
  expect([after.exitCode, weights(after.json)]).toEqual([
    0,
    ["hint deputy-missing", "hint deputy-missing"],
  ]);
  expect(after.json.summary).toEqual({ errors: 0, warnings: 0, hints: 2 });
  expect(after.json.rules).toEqual([
    {
      code: "deputy-missing",
      title: "Vertretung fehlt",
      setting: "hint",
      from: "settings",
      count: 2,
    },
  ]);
});

test("the text says what was not judged, and one line for each of several files does", async () => {
  const rules = rulesFile({ "deputy-missing": "off" });
  const { output, exitCode } = await runInTerminal(["check", list, "--rules", rules]);
  expect(exitCode).toBe(0);
  expect(output).toMatch(/^Bereit für die Vorlage; 1 Regel nicht geprüft\.\n/);
  expect(output).toContain("\nNicht geprüft: Vertretung fehlt (deputy-missing)\n");
  const several = await runInTerminal(["check", folder, "--rules", rules]);
  expect(several.output).toMatch(/Liste\.xlsx: Bereit für die Vorlage; 1 Regel nicht geprüft\.$/);
});

test("what is written keeps the rules beside the columns, and a file goes before them", async () => {
  const [copy, next] = [join(folder, "neu.xlsx"), join(folder, "noch neuer.xlsx")];
  const rules = rulesFile({ "deputy-missing": "off", "seat-vacant": "hint" });
  const mapping = join(folder, "spalten.json");
  writeFileSync(mapping, '{"Mitglieder": {"Name": "Mitglied"}}');
  await runInTerminal(["write", list, "-o", copy, "--rules", rules, "--mapping", mapping]);
  const { exitCode, output } = await runInTerminal(["write", copy, "-o", next]);
  expect(exitCode).toBe(0);
  expect(output).toMatch(/^Bereit für die Vorlage; 1 Regel nicht geprüft\.\n/);
  expect(weights((await checked(next)).json)).toEqual([]);
  const { kept = "" } = await readWorkbook(readFileSync(next));
  expect(JSON.parse(kept)).toEqual({
    mapping: { Mitglieder: { Name: "Mitglied" } },
    rules: { "deputy-missing": "off", "seat-vacant": "hint" },
  });
  const other = rulesFile({ "deputy-missing": "error" });
  const { json } = await checked(next, "--rules", other);
  expect(weights(json)).toEqual(TWICE);
  expect(json.rules).toMatchObject([{ code: "seat-vacant", setting: "hint", count: 0 }]);
});

test("the Gremien sheet switches a rule off, and what it says in vain is said", async () => {
  await writeWith("Vertretung fehlt; Frauenquote; name-missing");
  const { json, complaint, exitCode } = await checked(list);
  expect([exitCode, weights(json)]).toEqual([0, []]);
  expect(json.rules).toEqual([
    {
      code: "deputy-missing",
      title: "Vertretung fehlt",
      setting: "off",
      organization: "KoStAG",
      from: "sheet",
      place: { sheet: "Gremien", cell: "D2" },
      count: 2,
    },
  ]);
  expect(complaint.split("\n")).toEqual([
    expect.stringMatching(
      /^Achtung: Gremien!D2: Die Ausnahme „Frauenquote“ wird nicht verstanden; /,
    ),
    expect.stringMatching(/^Achtung: Gremien!D2: Die Ausnahme „name-missing“ gilt nicht, denn /),
  ]);
  const written = await runInTerminal(["write", list]);
  expect(written.output).toContain("\nAchtung: Gremien!D2: Die Ausnahme „Frauenquote“ ");
});

test.each([
  ["{", /ist kein gültiges JSON; gebraucht wird etwa .*\.$/],
  [["women-share"], /nennt keine Regeln; gebraucht wird etwa .*\.$/],
  [{ frauen: "off" }, /nennt die Regel „frauen“, die es nicht gibt; .*\.$/],
  [
    { "women-share": "aus" },
    /gibt der Regel „women-share“ den Wert „aus“, den es nicht gibt; möglich sind „error“, „warning“, „hint“, „off“\.$/,
  ],
  [{ "cell-error": "off" }, /ändert die Regel „cell-error“; sie gilt immer, weil .*\.$/],
])("rules %j are refused in one sentence, and nothing is written", async (content, sentence) => {
  const before = readFileSync(list);
  const words = ["write", list, "--in-place", "--rules", rulesFile(content)];
  const { exitCode, output, complaint } = await runInTerminal(words);
  expect([exitCode, output]).toEqual([2, ""]);
  expect(complaint).toMatch(/^Die Regeldatei „.*regeln\.json“ /);
  expect(complaint).toMatch(sentence);
  expect(readFileSync(list)).toEqual(before);
});

test("a file of rules that is not there is said", async () => {
  const { exitCode, complaint } = await runInTerminal(["check", list, "--rules", "fehlt.json"]);
  expect(exitCode).toBe(2);
  expect(complaint).toMatch(/^Die Datei „fehlt\.json“ gibt es nicht; .*\.$/);
});

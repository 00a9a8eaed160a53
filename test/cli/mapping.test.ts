import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newWorkbook } from "../../src/adapters/xlsx";
import type { CheckResult } from "../../src/cli/check-result";
import { listSheet } from "../support/list-workbook";
import { runInTerminal, temporaryFolder } from "../support/terminal";

const STRANGE = [
  ["Wo", "Wer", "Rolle im Kreis", "Interna"],
  ["KoStAG", "Frau Eva Muster", "Mitglied", "geheim"],
  ["KoStAG", "Herr Karl Probe", "Mitglied", "geheim"],
];
const COLUMNS = { Wo: "Gremium", Wer: "Name", "Rolle im Kreis": "Funktion", Interna: "-" };

let folder: string;
let list: string;
beforeEach(async () => {
  folder = temporaryFolder();
  list = join(folder, "Liste.xlsx");
  writeFileSync(list, await newWorkbook([listSheet("Liste", STRANGE)]));
});

function mappingFile(content: unknown): string {
  const file = join(folder, "zuordnung.json");
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

async function checked(...words: readonly string[]) {
  const result = await runInTerminal([
    "check",
    ...words,
    "--format",
    "json",
    "--as-of",
    "2021-02-17",
  ]);
  return { ...result, json: JSON.parse(result.output) as CheckResult };
}

function codesIn({ findings }: CheckResult): string[] {
  return [...new Set(findings.map(({ code }) => code))];
}

function membersOf({ organizations }: CheckResult, name: string): number | undefined {
  return organizations.find(({ shortName }) => shortName === name)?.members;
}

test("columns are understood as the file says", async () => {
  const before = await checked(list);
  expect(codesIn(before.json)).toEqual(["sheet-missing"]);
  const { json, complaint } = await checked(list, "--mapping", mappingFile({ Liste: COLUMNS }));
  expect(membersOf(json, "KoStAG")).toBe(2);
  expect(codesIn(json)).not.toContain("column-unknown");
  expect(complaint).toBe("");
});

test("what is written keeps the mapping, so that it is read so from then on", async () => {
  const copy = join(folder, "neu.xlsx");
  const { exitCode } = await runInTerminal(
    ["write", list, "-o", copy, "--mapping", mappingFile({ Liste: COLUMNS })].concat([
      "--as-of",
      "2021-02-17",
    ]),
  );
  expect(exitCode).toBe(1);
  const { json } = await checked(copy);
  expect(membersOf(json, "KoStAG")).toBe(2);
  const other = mappingFile({ Liste: { "Rolle im Kreis": "-" } });
  expect(membersOf((await checked(copy, "--mapping", other)).json, "KoStAG")).toBe(2);
});

test("a sheet or a column that is not there is said, and changes nothing", async () => {
  const mapping = mappingFile({ Liste: { ...COLUMNS, Wen: "Name" }, Andere: { Wer: "Name" } });
  const { json, complaint } = await checked(list, "--mapping", mapping);
  expect(membersOf(json, "KoStAG")).toBe(2);
  expect(complaint).toContain("die Spalte „Wen“, die es auf dem Blatt „Liste“ nicht gibt.");
  expect(complaint).toContain("das Blatt „Andere“, das es in der Mappe nicht gibt.");
});

test.each([
  ["{", /ist kein gültiges JSON; gebraucht wird etwa .*\.$/],
  [[], /nennt keine Blätter; .*\.$/],
  [{ Liste: 1 }, /nennt zum Blatt „Liste“ keine Überschriften; .*\.$/],
  [
    { Liste: { Wer: "Blutgruppe" } },
    /gibt der Spalte „Wer“ auf dem Blatt „Liste“ die Bedeutung „Blutgruppe“, die es nicht gibt; .*\.$/,
  ],
])("a mapping %j is refused in one sentence, and nothing is written", async (content, sentence) => {
  const before = readFileSync(list);
  const words = ["write", list, "--in-place", "--mapping", mappingFile(content)];
  const { exitCode, output, complaint } = await runInTerminal(words);
  expect([exitCode, output]).toEqual([2, ""]);
  expect(complaint).toMatch(/^Die Zuordnung „.*zuordnung\.json“ /);
  expect(complaint).toMatch(sentence);
  expect(readFileSync(list)).toEqual(before);
});

test("a mapping that is not there is said", async () => {
  const { exitCode, complaint } = await runInTerminal(["check", list, "--mapping", "fehlt.json"]);
  expect(exitCode).toBe(2);
  expect(complaint).toMatch(/^Die Datei „fehlt\.json“ gibt es nicht; .*\.$/);
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { differences } from "../../../scripts/bench/answers/differences";
import { reportDifferences, writtenReport } from "../../../scripts/bench/answers/written-report";
import type { FileStyle } from "../../../scripts/bench/files/cell-text";
import { writeList } from "../../../scripts/bench/files/write-list";
import type { AnswerKey } from "../../../scripts/bench/lists/answer-key";
import type { Finding } from "../../../src/core";
import { runInTerminal, temporaryFolder } from "../../support/terminal";

interface List {
  readonly file: string;
  readonly key: AnswerKey;
}

async function listOf(rows: number, style: FileStyle = "excel"): Promise<List> {
  const file = join(temporaryFolder(), "Liste.xlsx");
  return { file, key: await writeList(file, rows, style) };
}

async function findingsIn({ file, key }: List): Promise<readonly Finding[]> {
  const words = ["check", file, "--as-of", key.asOf, "--format", "json"];
  const { output } = await runInTerminal(words);
  return (JSON.parse(output) as { readonly findings: readonly Finding[] }).findings;
}

describe("what was planted in an invented list", () => {
  it.each([
    [1_000, "excel"],
    [1_000, "plain"],
    [10_000, "excel"],
  ] as const)("is found, and nothing else: %d rows, %s", async (rows, style) => {
    const list = await listOf(rows, style);
    expect(differences(list.key, await findingsIn(list))).toEqual([]);
  });

  it("stands in the report that is written", async () => {
    const { file, key } = await listOf(1_000);
    const result = `${file}.xlsx`;
    await runInTerminal(["write", file, "-o", result, "--as-of", key.asOf]);
    expect(reportDifferences(key, writtenReport(result))).toEqual([]);
  });

  it("is of many kinds already in a short list", async () => {
    const { key } = await listOf(1_000);
    expect(new Set(key.answers.map(({ code }) => code)).size).toBe(36);
  });
});

describe("the comparison", () => {
  it("tells what is missing, what is too much and what stands elsewhere", async () => {
    const list = await listOf(1_000);
    const [first, second, ...others] = await findingsIn(list);
    const elsewhere = { ...first!, places: [{ sheet: "Mitglieder", cell: "A1" }] };
    expect(differences(list.key, [elsewhere, ...others])).toHaveLength(3);
    expect(differences(list.key, [first!, second!, second!, ...others])).toHaveLength(1);
  });
});

describe("an invented list", () => {
  it("is the same to the byte whenever it is made", async () => {
    const [one, other] = [await listOf(2_000), await listOf(2_000)];
    expect(readFileSync(one.file).equals(readFileSync(other.file))).toBe(true);
    expect(other.key).toEqual(one.key);
  });
});

import { readWorkbook } from "../../../src/adapters/xlsx";
import { isoDay } from "../../../src/core";
import type { ToldShare } from "../../../src/desk";
import { openWorkbook } from "../../../src/filepage/worker/open-workbook";
import { openFile } from "../../../src/inputs";
import { sampleBytes } from "../../support/sample-bytes";

const WISHES = { asOf: isoDay("2021-02-17"), year: undefined, paperReference: undefined };
const NOTHING: ToldShare = { sheets: new Map(), columns: new Map() };

async function checkedWorkbook(name: string, bytes: Uint8Array) {
  const workbook = openWorkbook(await openFile(name, bytes, { looks: true }));
  await workbook.check(WISHES, () => undefined);
  return workbook;
}

async function sheetsIn(file: Blob) {
  const { sheets } = await readWorkbook(new Uint8Array(await file.arrayBuffer()));
  return new Map(sheets.map(({ name, rows }) => [name, JSON.stringify(rows)]));
}

it("holds the sheets that come along, without what is private", async () => {
  const workbook = await checkedWorkbook("Beispielmappe.xlsx", sampleBytes());
  const sheets = await sheetsIn((await workbook.sharedFile(NOTHING)).file);
  expect([...sheets.keys()]).toEqual(["Mitglieder", "ABSI", "Beratungsfolge", "Termine"]);
  expect(sheets.get("Mitglieder")).toContain("Wessendarp");
  expect([...sheets.values()].join("")).not.toMatch(/02599|wird nachbenannt/);
});

it("leaves the open workbook as it is", async () => {
  const workbook = await checkedWorkbook("Beispielmappe.xlsx", sampleBytes());
  await workbook.sharedFile(NOTHING);
  const names = (await workbook.outlines()).map(({ name }) => name);
  expect(names).toContain("Notizen");
  expect(workbook.cells(0, 0, 20).flatMap(({ cells }) => cells).length).toBeGreaterThan(0);
});

it("tells what the user's file holds beside the cells", async () => {
  const workbook = await checkedWorkbook("Beispielmappe.xlsx", sampleBytes());
  const { left } = await workbook.sharedFile(NOTHING);
  expect(left).toContainEqual(expect.stringContaining("„Telefon“"));
  expect(left.at(-1)).toMatch(/^Aus der Datei ist nicht dabei: .*Dateieigenschaft/);
});

it("tells nothing of a file that was made of a list here", async () => {
  const list = "Gremium;Name\nKoStAG;Anna Wessendarp\n";
  const workbook = await checkedWorkbook("Liste.csv", new TextEncoder().encode(list));
  const { file, left } = await workbook.sharedFile(NOTHING);
  expect([...(await sheetsIn(file)).values()].join("")).toContain("Wessendarp");
  expect(left.filter((line) => line.startsWith("Aus der Datei"))).toEqual([]);
});

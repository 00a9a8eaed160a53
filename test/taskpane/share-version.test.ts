import { readWorkbook } from "../../src/adapters/xlsx";
import { desk, type ToldShare } from "../../src/desk";
import { shareVersion } from "../../src/taskpane/share-version";
import { DemoWorkbook, sheetOf, TODAY } from "../support/demo-workbook";

const NOTHING: ToldShare = { sheets: new Map(), columns: new Map() };

const LIST = sheetOf("Liste", [
  ["Gremium", "Name", "Telefon"],
  ["AG 0-6", "Wessendarp", "02541 123"],
]);

async function checkedDesk() {
  const work = desk(new DemoWorkbook({ sheets: [LIST] }), () => Promise.resolve());
  await work.check({ asOf: TODAY, year: undefined, paperReference: undefined });
  return work;
}

test("Excel is handed a workbook with the chosen values, and the report says what is not in it", async () => {
  const opened: Uint8Array[] = [];
  const openWorkbook = (bytes: Uint8Array) => {
    opened.push(bytes);
    return Promise.resolve();
  };
  const excel = { openWorkbook };
  const { where, left } = await shareVersion(excel, await checkedDesk(), NOTHING);
  const { sheets } = await readWorkbook(opened[0]!);
  expect(sheets.map(({ name }) => name)).toEqual(["Liste"]);
  expect(JSON.stringify(sheets)).toContain("Wessendarp");
  expect(JSON.stringify(sheets)).not.toContain("02541");
  expect(where).toMatch(/noch nirgends gespeichert/);
  expect(left.join("\n")).toMatch(/„Telefon“[^]*Kommentare/);
});

test("what Excel refuses is not said to be ready", async () => {
  const excel = { openWorkbook: () => Promise.reject(new Error("refused")) };
  await expect(shareVersion(excel, await checkedDesk(), NOTHING)).rejects.toThrow("refused");
});

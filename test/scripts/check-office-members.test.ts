import { readFileSync } from "node:fs";
import {
  adapterProgram,
  floorOf,
  problemsOf,
  tableOf,
  usedMembers,
  versionNumber,
} from "../../scripts/check-office-members";

const use = { member: "Range.values", set: "ExcelApi 1.1", file: "run.ts", line: 3 };
const late = { member: "Table.resize", set: "ExcelApi 1.13", file: "run.ts", line: 7 };

test("versions are compared as numbers, not as text", () => {
  expect(versionNumber("ExcelApi 1.9")).toBeLessThan(versionNumber("ExcelApi 1.12"));
});

test("a member above the floor is a problem, one below is none", () => {
  expect(problemsOf([use, late], "ExcelApi 1.12", [])).toEqual([
    "run.ts:7 uses Table.resize (ExcelApi 1.13) above ExcelApi 1.12",
  ]);
});

test("a member of another set is a problem however low its number", () => {
  const desktop = { ...use, set: "ExcelApiDesktop 1.1" };
  expect(problemsOf([desktop], "ExcelApi 1.12", [])).toHaveLength(1);
});

test("a declared guard makes it none, and a guard without use is a problem itself", () => {
  const guarded = [{ member: "Table.resize", file: "run.ts", guard: "supports" }];
  expect(problemsOf([use, late], "ExcelApi 1.12", guarded)).toEqual([]);
  expect(problemsOf([use], "ExcelApi 1.12", guarded)).toEqual([
    "the guard of Table.resize in run.ts guards nothing",
  ]);
});

test("the table names each member once, lower sets first", () => {
  expect(tableOf([late, use, { ...use, file: "area.ts" }]).split("\n")).toEqual([
    expect.stringMatching(/^ExcelApi 1\.1 +Range\.values +area\.ts run\.ts$/),
    expect.stringMatching(/^ExcelApi 1\.13 +Table\.resize +run\.ts$/),
  ]);
});

test("the adapter uses nothing above the manifest's floor without a guard", () => {
  const used = usedMembers(adapterProgram(), "src/adapters/excel/");
  expect(problemsOf(used, floorOf(readFileSync("manifest.xml", "utf8")))).toEqual([]);
  const members = new Set(used.map(({ member }) => member));
  // Seen in property accesses, calls, destructuring, object literals and load strings alike.
  const samples = ["Range.numberFormat", "Worksheet.freezePanes", "CellPropertiesFont.bold"];
  expect(
    [...samples, "WorksheetCollection.items", "Worksheet.id"].filter((name) => !members.has(name)),
  ).toEqual([]);
}, 60_000);

import { desk, type ToldShare } from "../../src/desk";
import { DemoWorkbook, longList, sheetOf, TODAY, writtenSheet } from "../support/demo-workbook";

const WISHES = { asOf: TODAY, year: undefined, paperReference: undefined };
const NOTHING: ToldShare = { sheets: new Map(), columns: new Map() };

const LIST = sheetOf("Liste", [
  ["Gremium", "Funktion", "Vorname", "Name", "Telefon", "Kennung"],
  ["AG 0-6", "Mitglied", "Heide", "Wessendarp", "02541 123", "K-17"],
]);

async function checkedDesk(workbook = new DemoWorkbook({ sheets: [LIST] })) {
  const work = desk(workbook, () => Promise.resolve());
  await work.check(WISHES);
  return work;
}

function chosen(name: string): ToldShare {
  return { ...NOTHING, columns: new Map([["Liste!F1", { name, isKept: true }]]) };
}

/** All that a preview or a sheet says. */
const textOf = (value: unknown) => JSON.stringify(value);

it("shows what comes along as it will stand, and nothing else", async () => {
  const { previews } = await (await checkedDesk()).sharePreview(NOTHING);
  expect(previews.map(({ name }) => name)).toEqual(["Liste"]);
  expect(textOf(previews)).toContain("Wessendarp");
  expect(textOf(previews)).not.toMatch(/02541|K-17/);
});

it("takes along what the user has chosen, as long as it is the column that he has seen", async () => {
  const work = await checkedDesk();
  expect(textOf((await work.sharePreview(chosen("Kennung"))).previews)).toContain("K-17");
  expect(textOf((await work.sharePreview(chosen("Notiz"))).previews)).not.toContain("K-17");
});

it("makes the sheets by the same choices, and tells what is left", async () => {
  const work = await checkedDesk();
  const { sheets, left } = await work.shareSheets(chosen("Kennung"));
  expect(sheets.map(({ name, kind }) => [name, kind])).toEqual([["Liste", undefined]]);
  expect(textOf(sheets.map(writtenSheet))).toContain("K-17");
  expect(textOf(sheets.map(writtenSheet))).not.toContain("02541");
  expect(left.join("\n")).toMatch(/Telefon/);
});

it("counts the cells that lose a part of what they tell", async () => {
  const list = sheetOf("Liste", [
    ["Gremium", "Name"],
    ["AG 0-6", "Heide Wessendarp, heide@example.org"],
  ]);
  const work = await checkedDesk(new DemoWorkbook({ sheets: [list] }));
  expect((await work.sharePreview(NOTHING)).clearedCells).toBe(1);
});

it("shows the first rows of a long list and counts the others; the sheets hold them all", async () => {
  const work = await checkedDesk(new DemoWorkbook(longList(2_000, 20)));
  const preview = await work.sharePreview(NOTHING);
  const blocks = preview.previews[0]?.blocks ?? [];
  const table = blocks.find(({ type }) => type === "table");
  expect(blocks.at(-1)).toMatchObject({ type: "rest", count: 1_900 });
  expect(blocks.at(-1)?.row).toBeGreaterThan((table?.row ?? 0) + 100);
  expect(textOf(preview).length).toBeLessThan(50_000);
  expect(structuredClone(preview)).toEqual(preview);
  const [sheet] = (await work.shareSheets(NOTHING)).sheets;
  expect(sheet?.rowCount).toBeGreaterThan(2_000);
});

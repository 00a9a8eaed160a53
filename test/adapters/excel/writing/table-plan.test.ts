import type { LaidOutTable } from "../../../../src/core";
import { planTables, type FormerTable } from "../../../../src/adapters/excel/writing/table-plan";

const columns = ["Gremium", "Mitglied"];

function former(name: string, top: number, bottom: number): FormerTable {
  return {
    id: `{${name}}`,
    name,
    range: { top, left: 0, bottom, right: 1 },
    headings: columns,
    hasTotals: false,
    style: "TableStyleLight15",
    showBandedRows: false,
    showFilterButton: true,
  };
}

function wanted(name: string, top: number, bottom: number): LaidOutTable {
  return { name, top, left: 0, bottom, columns };
}

function plan(wishes: readonly LaidOutTable[], there: readonly FormerTable[], mayResize = true) {
  const taken = new Set(there.map(({ name }) => name.toLowerCase()));
  return planTables(wishes, there, undefined, { taken, mayResize });
}

test("a table that stays as it is is left alone", () => {
  const nothing = { resized: [], converted: [], added: [] };
  expect(plan([wanted("Entsendung", 2, 5)], [former("Entsendung", 2, 5)])).toEqual(nothing);
});

test("one that grows is resized where Excel can, else made anew under its name", () => {
  const there = former("Entsendung", 2, 5);
  const grown = wanted("Entsendung", 2, 9);
  const { resized, converted, added } = plan([grown], [there]);
  expect(resized).toEqual([{ table: there, range: { top: 2, left: 0, bottom: 9, right: 1 } }]);
  expect([converted, added]).toEqual([[], []]);
  const old = plan([grown], [there], false);
  expect(old.resized).toEqual([]);
  expect(old.converted).toEqual([there]);
  expect(old.added.map(({ name }) => name)).toEqual(["Entsendung"]);
});

test("one whose header moves, or whose columns change, is made anew under the name that users gave it", () => {
  const there = former("MeineTabelle", 2, 5);
  expect(plan([wanted("Entsendung", 4, 7)], [there])).toMatchObject({
    converted: [there],
    added: [{ name: "MeineTabelle" }],
  });
  const other = { ...wanted("Entsendung", 2, 5), columns: ["Gremium", "Person"] };
  expect(plan([other], [there]).converted).toEqual([there]);
});

test("one with a totals row is made anew, as the row would stand among the data", () => {
  const there = { ...former("Entsendung", 2, 5), hasTotals: true };
  expect(plan([wanted("Entsendung", 2, 5)], [there]).converted).toEqual([there]);
});

test("tables are matched by name before order", () => {
  const there = [former("Befunde", 9, 20), former("Soll", 2, 5)];
  const { resized } = plan([wanted("Soll", 2, 6), wanted("Befunde", 9, 21)], there);
  expect(resized.map(({ table, range }) => [table.name, range.bottom])).toEqual([
    ["Soll", 6],
    ["Befunde", 21],
  ]);
});

test("a table that no document wants any more becomes plain cells, and a table has one row at least", () => {
  const surplus = former("Befunde", 9, 20);
  expect(plan([wanted("Soll", 2, 5)], [former("Soll", 2, 5), surplus]).converted).toEqual([
    surplus,
  ]);
  expect(plan([wanted("Soll", 2, 2)], []).added).toMatchObject([{ range: { top: 2, bottom: 3 } }]);
});

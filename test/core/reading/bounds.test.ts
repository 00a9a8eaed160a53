import { isoDay } from "../../../src/core/calendar";
import { UnusableInput, type CellValue, type Workbook } from "../../../src/core/grid";
import { readRegister } from "../../../src/core/reading";
import { addDraft } from "../../../src/core/reading/bounds";
import { newReading } from "../../../src/core/reading/reading";
import type { Draft } from "../../../src/core/reading/layouts/draft";

function listOf(rows: Iterable<readonly CellValue[]>): Workbook {
  const cells = Array.from(rows);
  const sheet = {
    name: "Mitglieder",
    visibility: "visible" as const,
    mark: undefined,
    tables: [],
    merges: [],
    hiddenColumns: [],
    rows: cells.map((each, index) => ({ index, hidden: false, cells: each })),
  };
  return { sheets: [sheet] };
}

test("a list with more cells than anybody fills is refused before it is read", () => {
  const row = ["KoStAG", "Frau Muster", ...Array<string>(998).fill("x")];
  const list = listOf([["Gremium", "Name"], ...Array<string[]>(20_001).fill(row)]);
  const wide = { ...list.sheets[0]!, rows: [...list.sheets[0]!.rows] };
  wide.rows[0] = {
    index: 0,
    hidden: false,
    cells: ["Gremium", "Name", ...row.map((_, n) => `S${n}`)],
  };
  expect(() => readRegister({ sheets: [wide] }, { asOf: isoDay("2021-02-17") })).toThrow(
    UnusableInput,
  );
});

test("so is one with more rows than there is room for", () => {
  const rows = Array<string[]>(250_001).fill(["KoStAG", "Frau Muster"]);
  const list = listOf([["Gremium", "Name"], ...rows]);
  const asOf = isoDay("2021-02-17");
  expect(() => readRegister(list, { asOf })).toThrow("mehr als 250.000 Zeilen");
  expect(() => readRegister(list, { asOf, mostMemberships: 200_000 })).toThrow(
    "mehr als 200.000 Zeilen oder Mitgliedschaften oder mehr als 3 Millionen Zellen",
  );
});

test("more memberships than can be judged are refused", () => {
  const reading = newReading({ asOf: isoDay("2021-02-17"), mostMemberships: 1 });
  expect(addDraft(reading, {} as Draft)).toBe(0);
  expect(() => addDraft(reading, {} as Draft)).toThrow("mehr als 1 Zeilen oder Mitgliedschaften");
});

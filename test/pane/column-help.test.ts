import { hasColumns, hasPossibleList, isMendedByColumns } from "../../src/pane/column-help";
import { LIST } from "../support/demo-workbook";
import { FOREIGN_LIST, ONLY_INVENTORY } from "../support/foreign-headings";
import { checkedOf } from "./demo-host";

test("a column that is not understood can be mended, a person without a deputy cannot", async () => {
  const checked = await checkedOf(FOREIGN_LIST);
  const mended = checked.findings.filter((finding) => isMendedByColumns(finding, checked));
  expect(new Set(mended.map(({ code }) => code))).toEqual(new Set(["column-unknown"]));
  expect(checked.findings.length).toBeGreaterThan(mended.length);
});

test("a missing list can be mended where a table may be it", async () => {
  const checked = await checkedOf(ONLY_INVENTORY);
  const [missing] = checked.findings;
  expect(missing && isMendedByColumns(missing, checked)).toBe(true);
  expect(hasPossibleList(checked)).toBe(true);
});

test("in an empty workbook there is nothing to tell of columns", async () => {
  const checked = await checkedOf({ sheets: [] });
  const [missing] = checked.findings;
  expect(missing && isMendedByColumns(missing, checked)).toBe(false);
  expect(hasColumns(checked)).toBe(false);
  expect(hasPossibleList(checked)).toBe(false);
});

test("what was told of columns that are gone can still be taken back", async () => {
  const kept = JSON.stringify({ mapping: { Liste: { Wer: "Name" } } });
  expect(hasColumns(await checkedOf({ sheets: [], kept }))).toBe(true);
});

test("a list that is read leaves nothing to look for", async () => {
  expect(hasPossibleList(await checkedOf(LIST))).toBe(false);
});

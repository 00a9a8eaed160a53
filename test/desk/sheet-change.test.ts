import { assess, compose, layOut, type CellValue } from "../../src/core";
import { sheetChange } from "../../src/desk/sheet-change";
import { LIST, sheetOf, TODAY, writtenSheet } from "../support/demo-workbook";

const [DELEGATION, SCHEDULE] = compose(assess(LIST, TODAY), { year: 2021 }).map(layOut);
const WRITTEN = writtenSheet(DELEGATION!);

test("a sheet that is not there yet is new", () => {
  expect(sheetChange(LIST, DELEGATION!)).toEqual({ name: "Entsendung", type: "new", rows: 0 });
});

test("a sheet of the user's with our name keeps it, whatever the case", () => {
  const sheets = [sheetOf("entsendung", []), sheetOf("Entsendung (2)", [])];
  expect(sheetChange({ sheets }, DELEGATION!).name).toBe("Entsendung (3)");
});

test("a sheet that holds the same is unchanged, dates and times included", () => {
  expect(sheetChange({ sheets: [WRITTEN] }, DELEGATION!).type).toBe("unchanged");
  expect(sheetChange({ sheets: [writtenSheet(SCHEDULE!)] }, SCHEDULE!).type).toBe("unchanged");
});

test("changed, added and removed rows are counted, under the name that the sheet has now", () => {
  const [first, second, ...rest] = WRITTEN.rows;
  const changed: CellValue[] = ["anders"];
  const rows = [{ ...first!, cells: changed }, ...rest, { ...second!, index: 900 }];
  const sheet = { ...WRITTEN, name: "Für den Kreistag", rows };
  expect(sheetChange({ sheets: [sheet] }, DELEGATION!)).toEqual({
    name: "Für den Kreistag",
    type: "rewritten",
    rows: 3,
  });
});

test("empty cells behind the last one are no change", () => {
  const rows = WRITTEN.rows.map((row) => ({ ...row, cells: [...row.cells, undefined, undefined] }));
  expect(sheetChange({ sheets: [{ ...WRITTEN, rows }] }, DELEGATION!).type).toBe("unchanged");
});

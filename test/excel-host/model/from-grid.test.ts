import type { Sheet } from "../../../src/core";
import { cellIn, hostWorkbookFromGrid } from "../../support/excel-host";

const SHEET: Sheet = {
  name: "Mitglieder",
  visibility: "veryHidden",
  mark: undefined,
  rows: [
    { index: 0, hidden: false, cells: ["Gremium", "von"] },
    {
      index: 3,
      hidden: true,
      cells: [
        { type: "error", code: "#REF!" },
        { type: "date", epochDay: 18_648, minutes: 990, format: "dd.mm.yyyy hh:mm" },
      ],
    },
  ],
  tables: [
    {
      name: "tblMitglieder",
      range: { top: 0, left: 0, bottom: 3, right: 1 },
      headerRows: 1,
      totalsRows: 0,
    },
  ],
  merges: [{ top: 5, left: 0, bottom: 5, right: 1 }],
  hiddenColumns: [{ first: 3, last: 4 }],
};

describe("a workbook made of a grid", () => {
  it("has the cells, tables, merges and hidden lines of the grid", () => {
    const second: Sheet = { ...SHEET, name: "Termine", visibility: "visible", tables: [] };
    const workbook = hostWorkbookFromGrid({ sheets: [SHEET, second] });
    const [sheet] = workbook.sheets;
    expect(workbook.sheets.map(({ visibility }) => visibility)).toEqual(["VeryHidden", "Visible"]);
    expect(workbook.activeSheet.name).toBe("Termine");
    expect(sheet && cellIn(sheet.cells, 3, 0)?.value).toEqual({ type: "error", code: "#REF!" });
    expect(sheet && cellIn(sheet.cells, 3, 1)).toEqual({
      value: 44_217.6875,
      numberFormat: "dd.mm.yyyy hh:mm",
    });
    expect(sheet?.rows.get(3)?.hidden).toBe(true);
    expect([...(sheet?.columns.keys() ?? [])]).toEqual([3, 4]);
    expect(sheet?.tables.map(({ name, showHeaders }) => [name, showHeaders])).toEqual([
      ["tblMitglieder", true],
    ]);
    expect(sheet?.merges).toEqual(SHEET.merges);
  });

  it("counts serials from 1904 where that is asked for", () => {
    const workbook = hostWorkbookFromGrid({ sheets: [SHEET] }, true);
    const [sheet] = workbook.sheets;
    expect(sheet && cellIn(sheet.cells, 3, 1)?.value).toBe(44_217.6875 - 1462);
  });
});

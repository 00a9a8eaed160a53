import { isSameValue, type Amendment, type CellValue } from "../../../../src/core/grid";
import { applied, changedSince, combined, undoOf } from "../../../../src/core/mending";
import { sheetFromText, workbookOf } from "../../../support/grid-from-text";
import { differences } from "../../../support/mending/every-remedy";

const LIST = sheetFromText("Liste", "Gremium | Name\nKoStAG | N.N.\nKoStAG | Muster", {
  tables: ["A1:B3"],
});
const WORKBOOK = workbookOf(LIST, sheetFromText("Andere", "x"));

function edit(cell: string, before: CellValue, after: CellValue, sheet = "Liste") {
  return { place: { sheet, cell }, before, after };
}

function edits(...all: ReturnType<typeof edit>[]): Amendment {
  return { edits: all, tables: [] };
}

const RANGE = { top: 0, left: 0, bottom: 2, right: 1 };
const GROWN: Amendment = {
  edits: [edit("A4", undefined, "AG 0-6"), edit("B4", undefined, "Beispiel")],
  tables: [{ sheet: "Liste", table: "A1:B3", before: RANGE, after: { ...RANGE, bottom: 3 } }],
};

describe("an amendment", () => {
  it("changes the cells that it names, and leaves the workbook it was given as it is", () => {
    const after = applied(WORKBOOK, edits(edit("B2", "N.N.", "Beispiel")));
    expect(differences(WORKBOOK, after)).toEqual(["Liste!B2: N.N. → Beispiel"]);
    expect(WORKBOOK.sheets[0]?.rows[1]?.cells[1]).toBe("N.N.");
    expect(after.sheets[1]).toBe(WORKBOOK.sheets[1]);
  });

  it("adds a row below an Excel table and lets the table take it in", () => {
    const [table] = WORKBOOK.sheets[0]?.tables ?? [];
    const fitting = {
      ...GROWN,
      tables: GROWN.tables.map((each) => ({ ...each, table: table?.name ?? "" })),
    };
    const after = applied(WORKBOOK, fitting);
    expect(after.sheets[0]?.rows.at(-1)).toEqual({
      index: 3,
      hidden: false,
      cells: ["AG 0-6", "Beispiel"],
    });
    expect(after.sheets[0]?.tables[0]?.range.bottom).toBe(3);
    const undone = applied(after, undoOf(fitting));
    expect(undone.sheets[0]?.rows).toEqual(LIST.rows);
    expect(undone.sheets[0]?.tables).toEqual(LIST.tables);
  });

  it.each([
    ["a cell that holds something else now", edits(edit("B2", "vakant", "Beispiel"))],
    ["a cell that was empty and is filled now", edits(edit("B2", undefined, "Beispiel"))],
    ["a sheet that is gone", edits(edit("B2", "N.N.", "Beispiel", "Fort"))],
    ["a cell outside of all sheets", edits(edit("B0", undefined, "Beispiel"))],
    [
      "a table that is gone",
      { edits: [], tables: GROWN.tables.map((each) => ({ ...each, table: "Fort" })) },
    ],
  ])("does not fit %s, and is not carried out", (_, amendment) => {
    expect(changedSince(WORKBOOK, amendment)).toHaveLength(1);
    expect(() => applied(WORKBOOK, amendment)).toThrow("changed since it was read");
  });

  it("never fits a sheet that this product wrote", () => {
    const marked = workbookOf({ ...LIST, mark: "delegation" });
    const amendment = edits(edit("B2", "N.N.", "Beispiel"));
    expect(changedSince(marked, amendment)).toEqual([{ sheet: "Liste", cell: "B2" }]);
  });

  it("goes together with another to what both do one after the other", () => {
    const first = edits(edit("B3", "Muster", "Beispiel"), edit("B2", "N.N.", "Muster"));
    const second = edits(edit("B2", "Muster", "Probe"), edit("A2", "KoStAG", "AG 0-6"));
    const both = combined(first, second);
    expect(both.edits.map(({ place }) => place.cell)).toEqual(["A2", "B2", "B3"]);
    expect(applied(WORKBOOK, both)).toEqual(applied(applied(WORKBOOK, first), second));
    expect(applied(applied(WORKBOOK, both), undoOf(both))).toEqual(WORKBOOK);
  });

  it("leaves out what changes nothing in the end", () => {
    const first = edits(edit("B2", "N.N.", "Muster"));
    expect(combined(first, undoOf(first)).edits).toEqual([]);
  });
});

test("values are the same whatever the format of a date, and else to the letter", () => {
  const date = { type: "date", epochDay: 18_675, minutes: 0, format: "dd.mm.yyyy" } as const;
  const error = { type: "error", code: "#REF!" } as const;
  expect(isSameValue(date, { ...date, format: "d/m/yy" })).toBe(true);
  expect(isSameValue(date, { ...date, minutes: 1 })).toBe(false);
  expect(isSameValue(date, { ...date, epochDay: 1 })).toBe(false);
  expect(isSameValue(error, { ...error })).toBe(true);
  expect(isSameValue(error, { ...error, code: "#N/A" })).toBe(false);
  expect([isSameValue(undefined, ""), isSameValue(2, "2"), isSameValue("a", "a")]).toEqual([
    false,
    false,
    true,
  ]);
});

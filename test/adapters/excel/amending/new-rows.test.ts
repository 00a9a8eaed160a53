import { undoOf, type Amendment, type Sheet } from "../../../../src/core";
import {
  formatAt,
  putCell,
  recordFormat,
  sheetNamed,
  type ApiLevel,
} from "../../../support/excel-host";
import { edit, NEW_ROW } from "../../workbook-port/amending";
import { date, gridSheet } from "../../workbook-port/sheets";
import { openExcel, type OpenedExcel } from "../open-excel";

const RANGE = { top: 0, left: 0, bottom: 2, right: 3 };

const LIST: Sheet = gridSheet("Mitglieder", [
  ["Gremium", "Name", "Rang", "Seit"],
  ["KoStAG", "Wessendarp, Ilse", 1, date("2021-02-17", "d. mmm yyyy")],
  ["AG 0-6", "Probe, Karl", 2, date("2021-02-17", "d. mmm yyyy")],
]);

const TABLE = { name: "Mitgliederliste", range: RANGE, headerRows: 1, totalsRows: 0 };
const PLAIN_ROW: Amendment = { ...NEW_ROW, tables: [] };

function area(row: number, left: number, right: number) {
  return { top: row, left, bottom: row, right };
}

/** The list with what people make of one: lines below each entry, another list beside it. */
async function openList(rest: Partial<Sheet> = {}, apiLevel: ApiLevel = "1.14") {
  const opened = await openExcel({ sheets: [{ ...LIST, ...rest }] }, { apiLevel });
  const sheet = sheetNamed(opened.host.workbook, "Mitglieder");
  recordFormat(sheet.formats, "borders/EdgeBottom/style", area(2, 0, 3), "Continuous");
  recordFormat(sheet.formats, "font/italic", area(2, 1, 1), true);
  recordFormat(sheet.formats, "fill/color", area(2, 5, 5), "#FFFF00");
  putCell(sheet, "F1", "Notiz");
  putCell(sheet, "F3", "beachten");
  return opened;
}

function looks({ host }: OpenedExcel, row: number, column: number) {
  const { formats } = sheetNamed(host.workbook, "Mitglieder");
  return ["borders/EdgeBottom/style", "font/italic", "fill/color"].map((property) =>
    formatAt(formats, property, row, column),
  );
}

function bottoms({ host }: OpenedExcel): number[] {
  return sheetNamed(host.workbook, "Mitglieder").tables.map(({ area: { bottom } }) => bottom);
}

test.each<[string, Partial<Sheet>, Amendment]>([
  ["a plain list", {}, PLAIN_ROW],
  ["a table", { tables: [TABLE] }, NEW_ROW],
])(
  "a new row of %s looks like the one above, and is bare again when taken back",
  async (_, rest, amendment) => {
    const opened = await openList(rest);
    const before = opened.host.snapshot();
    await opened.port.amend(amendment);
    expect([0, 1, 2, 3].map((column) => looks(opened, 3, column))).toEqual([
      ["Continuous", undefined, undefined],
      ["Continuous", true, undefined],
      ["Continuous", undefined, undefined],
      ["Continuous", undefined, undefined],
    ]);
    // The list beside is none of it, and the date is shown as those above are.
    expect(looks(opened, 3, 5)).toEqual([undefined, undefined, undefined]);
    const { sheets } = await opened.port.read();
    expect(sheets[0]?.rows[3]?.cells[3]).toMatchObject({ format: "d. mmm yyyy" });
    await opened.port.amend(undoOf(amendment));
    expect(opened.host.snapshot()).toEqual(before);
  },
);

test("a row that has looks of its own keeps them", async () => {
  const opened = await openList();
  const { formats } = sheetNamed(opened.host.workbook, "Mitglieder");
  recordFormat(formats, "fill/color", area(3, 0, 0), "#00FF00");
  const before = opened.host.snapshot();
  await opened.port.amend(PLAIN_ROW);
  expect(looks(opened, 3, 0)).toEqual([undefined, undefined, "#00FF00"]);
  expect(looks(opened, 3, 1)).toEqual([undefined, undefined, undefined]);
  await opened.port.amend(undoOf(PLAIN_ROW));
  expect(opened.host.snapshot()).toEqual(before);
});

test("a row in which somebody has written since keeps its looks and that", async () => {
  const opened = await openList();
  await opened.port.amend(PLAIN_ROW);
  opened.host.type("Mitglieder", "C4", 7);
  await opened.port.amend(undoOf(PLAIN_ROW));
  expect(looks(opened, 3, 0)).toEqual(["Continuous", undefined, undefined]);
  const { sheets } = await opened.port.read();
  expect(sheets[0]?.rows[3]?.cells.slice(0, 4)).toEqual([undefined, undefined, 7, undefined]);
});

test("a row of a table in which somebody has written since stays in the table", async () => {
  const opened = await openList({ tables: [TABLE] });
  await opened.port.amend(NEW_ROW);
  opened.host.type("Mitglieder", "C4", 7);
  const before = opened.host.snapshot();
  await expect(opened.port.amend(undoOf(NEW_ROW))).rejects.toMatchObject({
    reason: "cell-changed",
    message: expect.stringContaining("Mitglieder!C4") as unknown,
  });
  expect(opened.host.snapshot()).toEqual(before);
});

test.each<ApiLevel>(["1.12", "1.13", "1.20"])(
  "with ExcelApi %s a table takes in a row and gives it up again",
  async (apiLevel) => {
    const opened = await openList({ tables: [TABLE] }, apiLevel);
    const before = opened.host.snapshot();
    await opened.port.amend(NEW_ROW);
    expect(bottoms(opened)).toEqual([3]);
    await opened.port.amend(undoOf(NEW_ROW));
    expect(bottoms(opened)).toEqual([2]);
    expect(opened.host.snapshot()).toEqual(before);
  },
);

test.each<ApiLevel>(["1.12", "1.14"])(
  "with ExcelApi %s what Excel calculates in the new row goes with it",
  async (apiLevel) => {
    const range = { ...RANGE, right: 4 };
    const wide = gridSheet(
      "Mitglieder",
      [
        ["Gremium", "Name", "Rang", "Seit", "Jahre"],
        ["KoStAG", "Probe", 1, 2021, 0],
      ],
      { tables: [{ ...TABLE, range: { ...range, bottom: 1 } }], formulas: [area(1, 4, 4)] },
    );
    const opened = await openExcel({ sheets: [wide] }, { apiLevel });
    const before = opened.host.snapshot();
    const amendment: Amendment = {
      edits: [edit("A3", undefined, "AG 0-6")],
      tables: [
        {
          sheet: "Mitglieder",
          table: "Mitgliederliste",
          before: { ...range, bottom: 1 },
          after: { ...range, bottom: 2 },
        },
      ],
    };
    await opened.port.amend(amendment);
    const { sheets } = await opened.port.read();
    expect(sheets[0]?.formulas).toEqual([{ top: 1, left: 4, bottom: 2, right: 4 }]);
    await opened.port.amend(undoOf(amendment));
    expect(opened.host.snapshot()).toEqual(before);
  },
);

test("a row above with merged cells is no example", async () => {
  const opened = await openList({ merges: [{ top: 1, left: 0, bottom: 2, right: 0 }] });
  await opened.port.amend({ ...PLAIN_ROW, edits: PLAIN_ROW.edits.slice(1) });
  expect(looks(opened, 3, 1)).toEqual([undefined, undefined, undefined]);
});

import {
  applied,
  combined,
  isoDay,
  undoOf,
  type Amendment,
  type CellEdit,
  type CellValue,
  type Workbook,
  type WorkbookPort,
} from "../../../src/core";
import { date, gridSheet } from "./sheets";
import type { OpenWorkbook } from "./open-workbook";

const HEAD = ["Gremium", "Name", "Rang", "Seit"];
const SINCE = date("2021-02-17", "dd.mm.yyyy");

/** A list as people keep it; its last row is open. */
const LIST = gridSheet("Mitglieder", [
  HEAD,
  ["KoStAG", "Wessendarp, Ilse", 1, SINCE],
  ["AG 0-6", undefined, 2, "alt"],
]);

const TABLE = {
  name: "Mitgliederliste",
  range: { top: 0, left: 0, bottom: 2, right: 3 },
  headerRows: 1,
  totalsRows: 0,
};

/** The same list as an Excel table, with another sheet behind it. */
const IN_TABLE: Workbook = {
  sheets: [{ ...LIST, tables: [TABLE] }, gridSheet("Termine", [["Gremium", "Datum"]])],
};

export function edit(cell: string, before: CellValue, after: CellValue): CellEdit {
  return { place: { sheet: "Mitglieder", cell }, before, after };
}

export function editing(...edits: readonly CellEdit[]): Amendment {
  return { edits, tables: [] };
}

/** A row below the list, and the table that takes it in. */
export const NEW_ROW: Amendment = {
  edits: [
    edit("A4", undefined, "AG 0-6"),
    edit("B4", undefined, "Tönnis, Karl"),
    edit("D4", undefined, date("2021-03-01", "dd.mm.yyyy")),
  ],
  tables: [
    {
      sheet: "Mitglieder",
      table: "Mitgliederliste",
      before: TABLE.range,
      after: { ...TABLE.range, bottom: 3 },
    },
  ],
};

/** The workbook after an amendment is the one before with these cells changed, as the core reckons it. */
async function expectApplied(port: WorkbookPort, amendment: Amendment): Promise<void> {
  const before = await port.read();
  await port.amend(amendment);
  expect(plain(await port.read())).toEqual(plain(applied(before, amendment)));
}

/** Whether empty cells at the end of a row are told, depends on how wide the rest is. */
function plain({ sheets }: Workbook): unknown {
  return sheets.map(({ rows, ...sheet }) => ({
    ...sheet,
    rows: rows.map(({ cells, ...row }) => {
      const last = cells.findLastIndex((cell) => cell !== undefined);
      return { ...row, cells: cells.slice(0, last + 1) };
    }),
  }));
}

/** How every port changes single cells of users' sheets. */
export function describeAmending(open: OpenWorkbook): void {
  test("changes the cells that it is told, and no others", async () => {
    const port = await open({ sheets: [LIST, gridSheet("Termine", [["Gremium"]])] });
    const amendment = editing(
      edit("B2", "Wessendarp, Ilse", "Tönnis, Karl"),
      edit("B3", undefined, "Schürkamp, Uta"),
      edit("C2", 1, 3),
      edit("D2", SINCE, undefined),
    );
    await expectApplied(port, amendment);
  });

  test.each([
    "=1+1",
    "+49 2541",
    "-",
    "@SUM(A1)",
    "'zitiert'",
    "6-18",
    "01.02.2021",
    "0815",
    "WAHR",
  ])("writes %s as the text that it is, over whatever stood there", async (text) => {
    const port = await open({ sheets: [LIST] });
    const amendment = editing(
      edit("B3", undefined, text),
      edit("C2", 1, text),
      edit("D2", SINCE, text),
      edit("D3", "alt", text),
    );
    await expectApplied(port, amendment);
    await expectApplied(port, undoOf(amendment));
  });

  test("gives a date without a date format TT.MM.JJJJ, and keeps the format of one that has it", async () => {
    const short = date("2021-02-17", "d. mmm yyyy");
    const rows = [HEAD, ["KoStAG", "Wessendarp, Ilse", 1, short]];
    const port = await open({ sheets: [gridSheet("Mitglieder", rows)] });
    const day = date("2021-09-30", "dd.mm.yyyy");
    await port.amend(editing(edit("C2", 1, day), edit("D2", short, day)));
    const { sheets } = await port.read();
    const told = { type: "date", epochDay: isoDay("2021-09-30"), minutes: 0 };
    expect(sheets[0]?.rows[1]?.cells.slice(2)).toEqual([
      { ...told, format: "dd.mm.yyyy" },
      { ...told, format: "d. mmm yyyy" },
    ]);
  });

  test("writes a row below a list", async () => {
    const port = await open({ sheets: [LIST] });
    await expectApplied(port, { ...NEW_ROW, tables: [] });
  });

  test("lets a table take in the row below it, and give it up again", async () => {
    const port = await open(IN_TABLE);
    await expectApplied(port, NEW_ROW);
    await expectApplied(port, undoOf(NEW_ROW));
    expect(plain(await port.read())).toEqual(plain(IN_TABLE));
  });

  test("changes one thing after the other, and takes all of it back at once", async () => {
    const port = await open(IN_TABLE);
    const first = editing(edit("B3", undefined, "Schürkamp, Uta"));
    const second = editing(edit("B3", "Schürkamp, Uta", "Probe, Karl"), edit("C3", 2, 5));
    for (const amendment of [first, second]) await port.amend(amendment);
    await expectApplied(port, undoOf(combined(first, second)));
    expect(plain(await port.read())).toEqual(plain(IN_TABLE));
  });

  test.each([
    ["a cell that has changed", editing(edit("B2", "Tönnis", "x"))],
    ["a cell that is no longer empty", editing(edit("B2", undefined, "x"))],
    ["a cell that is empty by now", editing(edit("B3", "Tönnis", "x"))],
    ["a date that has changed", editing(edit("D2", date("2021-02-18", "dd.mm.yyyy"), "x"))],
    ["one of many", editing(edit("B3", undefined, "x"), edit("C3", 1, 4))],
    [
      "a table of another size",
      {
        ...NEW_ROW,
        tables: NEW_ROW.tables.map((one) => ({ ...one, before: { ...one.before, bottom: 1 } })),
      },
    ],
    [
      "a table that is gone",
      { ...NEW_ROW, tables: NEW_ROW.tables.map((one) => ({ ...one, table: "Liste" })) },
    ],
  ])("refuses %s, and changes nothing", async (_, amendment) => {
    const port = await open(IN_TABLE);
    const before = await port.read();
    await expect(port.amend(amendment)).rejects.toThrow(/neu prüfen|erneut/);
    expect(await port.read()).toEqual(before);
  });

  test("refuses a sheet that is gone, and one of ours", async () => {
    const own = gridSheet("Entsendung", [["Gremium"]], { mark: "delegation" });
    const port = await open({ sheets: [LIST, own] });
    const before = await port.read();
    const onSheet = (sheet: string) =>
      editing({ place: { sheet, cell: "A1" }, before: "Gremium", after: "x" });
    for (const sheet of ["Gelöscht", "Entsendung"]) {
      await expect(port.amend(onSheet(sheet))).rejects.toThrow(/Blatt „/);
    }
    expect(await port.read()).toEqual(before);
  });

  test("refuses a cell that is hidden behind another, and writes into the one that shows", async () => {
    const merges = [{ top: 1, left: 0, bottom: 1, right: 1 }];
    const rows = [HEAD, ["KoStAG", undefined, 1]];
    const port = await open({ sheets: [gridSheet("Mitglieder", rows, { merges })] });
    await expect(port.amend(editing(edit("B2", undefined, "x")))).rejects.toThrow(/verbunden/);
    await expectApplied(port, editing(edit("A2", "KoStAG", "AG 0-6")));
  });

  test("an amendment of nothing is carried out at once", async () => {
    const port = await open({ sheets: [LIST] });
    await port.amend(editing());
    expect(await port.read()).toEqual({ sheets: [LIST] });
  });
}
